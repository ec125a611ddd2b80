import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { exportCommand } from '../../cli/commands/export.ts';
import { reviewCommand } from '../../cli/commands/review.ts';
import { workCommand } from '../../cli/commands/work.ts';
import { readSettings } from '../../cli/settings.ts';
import { settingNames } from '../../cli/settings/setting-shapes.ts';
import type { Store } from '../../store/store.ts';
import { makeMetrics } from '../../workers/metrics.ts';
import { tempFolder } from '../readers/temp-folder.ts';

const page = readFileSync('docs/operations.md', 'utf8');

/** Lists and times that a variable would not hold well. */
const FLAGS_ONLY = new Set(['watch', 'feeds', 'every']);

/** The cells of the table below a heading whose first row begins so, without their backquotes: `[['store', '--store', …], …]`. */
function tableUnder(heading: string, first: string): string[][] {
  const section = page.split(/^## /mu).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(?<code>[^\`]*)^\`\`\`$`, 'mu').exec(page)?.groups?.['code'] ?? '';
}

describe('the settings', () => {
  const rows = tableUnder('Settings', 'key');
  const flags = [workCommand(), exportCommand(), reviewCommand()].flatMap(({ options }) => options.map(({ long }) => long));
  const defaults: Readonly<Record<string, unknown>> = { ...readSettings({}, { env: {}, cwd: tempFolder({}) }), every: '10m' };

  test('are all in the table, and no others', () => {
    expect(rows.map(([key]) => key).sort()).toEqual([...settingNames].sort());
  });

  test.each(rows.map(([key = '', flag = '', variable = '', fallback = '']) => [key, { flag, variable, fallback }] as const))(
    '%s: flag, variable and default are those of the program',
    (key, { flag, variable, fallback }) => {
      const inCapitals = key.replaceAll(/[A-Z]/gu, '_$&').toUpperCase();
      expect(flags).toContain(flag);
      expect(flag).toBe(
        `--${key.replace(/^(?<one>feed|allowHost)s$/u, '$<one>').replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
      );
      expect(variable).toBe(FLAGS_ONLY.has(key) ? '' : `CROSSCHECK_${inCapitals}`);
      const known = defaults[key];
      // of the others the table says it in words
      if (typeof known === 'string' || key === 'budgetSeconds') expect(fallback).toBe(String(known));
    },
  );

  test('of the example file are read', () => {
    const settings = readSettings({}, { env: {}, cwd: tempFolder({ 'crosscheck.yml': block('yml') }) });
    expect(settings).toMatchObject({ prefix: '{news}', threads: 4, rate: 50, port: 9464, watch: ['inbox'], everyMs: 300_000 });
  });
});

describe('the metrics', () => {
  const store = { status: () => Promise.reject(new Error('nobody asks')) } as unknown as Store;
  const registered = makeMetrics(store)
    .registry.getMetricsAsArray()
    .map(({ name }) => name);
  const named = new Set(Array.from(page.matchAll(/\b(?:crosscheck|process|nodejs)_[a-z\d_]+/gu), ([name]) => name));

  test('that the page names are there', () => {
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((name) => !registered.includes(name))).toEqual([]);
  });

  test('that are ours are in the table', () => {
    const inTable = tableUnder('What to watch', 'metric').map(([name = '']) => name.replace(/\{.*/u, ''));
    expect(registered.filter((name) => name.startsWith('crosscheck_') && !inTable.includes(name))).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  interface Service {
    readonly command?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
    readonly healthcheck?: unknown;
    readonly ports?: readonly string[];
    readonly profiles?: readonly string[];
  }
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as { services: Readonly<Record<string, Service>> };
  const worker = services['worker'];

  test('starts what the worker waits for, with a check of its health', () => {
    const needed = Object.entries(worker?.depends_on ?? {});
    expect(needed.map(([name]) => name).sort()).toEqual(['postgres', 'redis']);
    for (const [name, { condition }] of needed)
      expect([condition, services[name]?.healthcheck]).toEqual(['service_healthy', expect.anything()]);
  });

  test('gives the worker a command line that the program takes', () => {
    const [name, ...args] = worker?.command ?? [];
    const command = workCommand();
    expect([name, command.parseOptions(args)]).toEqual(['work', { operands: [], unknown: [] }]);
    const settings = readSettings(command.opts(), { env: withDefaults(worker?.environment ?? {}), cwd: tempFolder({}) });
    expect(settings).toMatchObject({ port: 9464, host: '0.0.0.0', watch: ['/inbox'], queue: ['redis://redis:6379'] });
    expect(settings.database).toMatch(/^postgres:\/\/crosscheck:[^@]+@postgres:5432\/crosscheck$/u);
  });

  test('has a desk on the same store, for this machine alone and only when asked for', () => {
    const desk = services['desk'];
    expect(desk?.command?.[0]).toBe('review');
    expect(reviewCommand().parseOptions([...(desk?.command ?? [])].slice(1))).toEqual({ operands: [], unknown: [] });
    expect(desk?.environment?.['CROSSCHECK_DATABASE']).toBe(worker?.environment?.['CROSSCHECK_DATABASE']);
    expect([desk?.ports, desk?.profiles]).toEqual([['127.0.0.1:7171:7171'], ['desk']]);
  });

  test('has Redis keep what it is given', () => {
    expect(services['redis']?.command?.join(' ')).toContain('--appendonly yes --maxmemory-policy noeviction');
  });

  /** `${POSTGRES_PASSWORD:-local}` → `local`, as Compose does without a file .env. */
  function withDefaults(environment: Readonly<Record<string, string>>): Record<string, string> {
    const filled = Object.entries(environment).map(([name, value]) => [name, value.replaceAll(/\$\{\w+:-([^}]*)\}/gu, '$1')] as const);
    return Object.fromEntries(filled);
  }
});

test('the Dockerfile copies what is there', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const copied = Array.from(
    dockerfile.matchAll(/^COPY (?!--from)(?<files>.+) \.\/?$/gmu),
    ({ groups = {} }) => groups['files']?.split(' ') ?? [],
  );
  expect(copied.flat().filter((file) => !existsSync(file))).toEqual([]);
  expect(dockerfile).toContain('ENTRYPOINT ["node", "dist/cli/main.js"]');
  expect(dockerfile).toContain('\nUSER node\n');
});

test('the commands of the page are those of the program', () => {
  const commands = Array.from(
    page.matchAll(/\bcrosscheck (?<name>[a-z]+)(?= (?:--|[a-z]+\/|jsonl|ID)|`)/gu),
    ({ groups = {} }) => groups['name'],
  );
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => !existsSync(`cli/commands/${String(name)}.ts`))).toEqual([]);
});

test('every link of the page leads to a file', () => {
  const links = Array.from(page.matchAll(/\]\((?<to>[\w./-]+)\)/gu), ({ groups = {} }) => groups['to'] ?? '');
  expect(links.filter((to) => !existsSync(resolve('docs', to)))).toEqual([]);
});
