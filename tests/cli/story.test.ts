import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Ran, runProgram } from '../program.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-story-'));
const store = ['--store', join(folder, 'news.db')];
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Ran => runProgram([...args, ...store], { env: { CROSSCHECK_CONFIG: '' } });
const articles = {
  lock: 'The Lindqvist pump at the Ostra lock failed on Tuesday and 12 barges waited below Ostra, said harbour master Ebba Frost.',
  choir: 'The Senna choir of Marbeck won the cup in Marbeck hall on Tuesday; conductor Pavel Reuss wept, and the Senna choir sang on.',
};

function stories(): string[][] {
  run('work', '--drain');
  const records = run('export', 'jsonl')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; articleIds: string[] });
  return records.filter(({ type }) => type === 'story').map(({ articleIds }) => articleIds);
}

beforeAll(() => {
  for (const [id, text] of Object.entries(articles)) writeFileSync(join(folder, `${id}.txt`), text);
});

test('a merge holds in later runs until it is undone', () => {
  run('add', join(folder, 'lock.txt'), join(folder, 'choir.txt'));
  expect(stories()).toEqual(expect.arrayContaining([['choir'], ['lock']]));
  const merged = run('story', 'merge', 'lock', 'choir', '--because', 'one festival', '--by', 'Ana');
  expect(merged.code).toBe(0);
  const ruling = JSON.parse(merged.stdout) as { id: string };
  expect(ruling).toMatchObject({ decision: 'together', articleIds: ['lock'], others: ['choir'], by: 'Ana' });
  expect(stories()).toEqual([['choir', 'lock']]);
  // another run over the same articles, in another process
  run('add', join(folder, 'lock.txt'), join(folder, 'choir.txt'));
  expect(stories()).toEqual([['choir', 'lock']]);
  expect(run('story', 'undo', ruling.id).code).toBe(0);
  expect(stories()).toHaveLength(2);
});

test.each([
  [['story', 'merge', 'lock'], 'merge needs two ids'],
  [['story', 'merge', 'lock', 'nobody'], 'nobody: there is no such story or article'],
  [['story', 'split', 'lock', 'choir'], 'choir is not in lock'],
  [['story', 'undo', 'ruling-0'], 'there is no such ruling'],
])('%j is named and changes nothing', (args, message) => {
  const { code, stdout, stderr } = run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^crosscheck: .*; see "crosscheck story \w+ --help"\n$/);
  expect(stderr).toContain(message);
});
