import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { meets, summarize } from './corpora/compare-found.ts';
import { readCorpus } from './corpora/load-corpora.ts';
import { runLine } from './corpora/run-line.ts';
import { program } from './program.ts';

const pages = [
  'README.md',
  'docs/exports.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/adding-a-rule.md',
  'docs/figures.md',
  'docs/decisions.md',
];
const out = mkdtempSync(join(tmpdir(), 'crosscheck-readme-'));

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const blocks = pages.flatMap((page): Block[] => {
  const fences = readFileSync(page, 'utf8').matchAll(/^```(?<language>[a-z]+)\n(?<code>[^`]*(?:`[^`]+)*)^```$/gmu);
  return [...fences].map(({ groups = {} }) => ({ page, language: groups['language'] ?? '', code: groups['code'] ?? '' }));
});
const blocksIn = (language: string) => blocks.filter((block) => block.language === language);

afterAll(() => {
  rmSync(out, { recursive: true });
});

/** `npx crosscheck ...` lines, run with the program that was built and with a folder of this test's own for out/. */
const commands = blocksIn('sh').flatMap(({ page, code }) =>
  code.split('\n').flatMap((line) => (line.startsWith('npx crosscheck ') ? [[page, line] as const] : [])),
);

test.each(commands)('%s: %s', (_page, line) => {
  const command = line.replace('npx crosscheck', `"${process.execPath}" "${program}"`).replaceAll(/\bout\//gu, `${out}/`);
  const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});

test('the README shows a command and ten lines of use', () => {
  expect(commands.length).toBeGreaterThan(2);
  expect(blocksIn('ts').some(({ page, code }) => page === 'README.md' && code.trim().split('\n').length <= 10)).toBe(true);
});

test('the ten lines of use print both answers', () => {
  const [example] = blocksIn('ts').filter(({ page }) => page === 'README.md');
  const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', example?.code ?? ''], { encoding: 'utf8' });
  expect(stdout).toContain('187');
  expect(stdout).toContain('214');
});

/** A block opens with the file it would stand in: `# fixtures/corpora/dates/months.yml`. */
const corpusLines = blocksIn('yaml').flatMap(({ code }) => {
  const { file = '', stage = '' } = /^# (?<file>fixtures\/corpora\/(?<stage>[a-z]+)\/\S+)/u.exec(code)?.groups ?? {};
  return readCorpus(stage, file, code).map((line) => [line.texts[0], line] as const);
});

test.each(corpusLines)('corpus line of the documentation: %s', (_text, line) => {
  const { found } = runLine(line);
  expect({ isMet: meets(found, line.expected), found: summarize(found, line.expected) }).toMatchObject({ isMet: true });
});

test.each(pages)('every link of %s leads to a file', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?<to>[\w./:-]+)\)/gu)].map(({ groups = {} }) => groups['to'] ?? '');
  const local = links.filter((to) => !to.startsWith('http'));
  expect(local.filter((to) => !existsSync(resolve(dirname(page), to)))).toEqual([]);
});
