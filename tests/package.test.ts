import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const project = resolve('.');
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-package-'));
const shell = process.platform === 'win32';

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell });
}

/** Packs what was built, and installs the tarball into an empty folder. */
beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], project);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'no tarball';
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', `./${tarball}`], folder);
  // the SQLite binding was built when this project was installed; building it again takes minutes
  const binding = 'node_modules/better-sqlite3/build';
  if (existsSync(binding)) cpSync(binding, join(folder, binding), { recursive: true });
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the tarball holds the program and no sources, tests or benches', () => {
  const installed = join(folder, 'node_modules/crosscheck');
  expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  expect(existsSync(join(installed, 'dist/cli/main.js'))).toBe(true);
  expect(existsSync(join(installed, 'dist/bench'))).toBe(false);
});

test('"npx crosscheck check" runs there', () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  cpSync('fixtures/articles/ferry-accident/articles.jsonl', join(articles, 'articles.jsonl'));
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'crosscheck', 'check', 'articles', '--out', 'out'], {
    cwd: folder,
    encoding: 'utf8',
    shell,
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).not.toBe('');
  expect(readdirSync(join(folder, 'out'))).toEqual(
    expect.arrayContaining(['conflicts.jsonl', 'extract.jsonl', 'report.html', 'stories.jsonl']),
  );
}, 60_000);

const consumer = `
import { compare, extract } from 'crosscheck';
import { Article, type Comparison, type Extraction } from 'crosscheck/schemas';

const article = Article.parse({ id: 'a', version: '1', source: 'Post', language: 'en', text: 'At least 12 people died.' });
const extraction: Extraction = extract(article);
const comparison: Comparison = compare([article], [extraction]);
const figures: readonly (number | null)[] = extraction.quantities.map(({ value }) => value);
process.stdout.write(JSON.stringify({ figures, conflicts: comparison.conflicts.length }));
// @ts-expect-error the types are there: an article is no string
() => extract('text');
`;

test('a program that imports it compiles and runs', () => {
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, exactOptionalPropertyTypes: true, types: ['node'] };
  const typeRoots = [join(project, 'node_modules/@types')];
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, typeRoots }, files: ['consumer.ts'] }),
  );
  run(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
  expect(JSON.parse(run(process.execPath, ['consumer.js'], folder))).toMatchObject({ conflicts: 0 });
}, 60_000);
