import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { program, runProgram } from '../program.ts';

// a machine under load starts programs and threads slowly
jest.setTimeout(60_000);

const text = (index: number) =>
  `At least ${index + 2} ferries were laid up after the storm, the harbour master said. Nine crews were paid.`;
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify({ id: `a${index}`, text: text(index) })}\n`).join('');
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('extract gives one line of JSON for each article, in the order of the input, with threads and without', () => {
  const { code, stdout, stderr } = runProgram(['extract', '-'], { input: rows(120) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(parse(stdout).map(({ articleId }) => articleId)).toEqual(Array.from({ length: 120 }, (_, index) => `a${index}`));
  const few = runProgram(['extract'], { input: rows(10) });
  expect(stdout.startsWith(few.stdout)).toBe(true);
});

test('bad lines are named on standard error and cost nothing else', () => {
  const input = `${rows(1)}{"id":"b","text":"It sa\n[1]\n{"id":"c"}\n${rows(1).replace('a0', 'd')}`;
  const { code, stdout, stderr } = runProgram(['extract', '-'], { input });
  expect(code).toBe(1);
  expect(parse(stdout).map(({ articleId }) => articleId)).toEqual(['a0', 'd']);
  expect(stderr.trim().split('\n')).toEqual([
    'crosscheck: stdin:2: the line is not whole: its JSON breaks off; write the line again whole, or remove it',
    'crosscheck: stdin:3: the record is not an object; a row needs "text" and may have "id", "source", "url", "title", "byline", "published"',
    'crosscheck: stdin:4: "text" is missing; a row needs "text" and may have "id", "source", "url", "title", "byline", "published"',
  ]);
});

test('repeats gives one line for each group', () => {
  const passage =
    'The harbour master said on Monday that nine of the twelve ferries had been laid up since the storm, and that none of them would sail this week. Their crews were sent home without pay, among them two captains and a cook from the island.';
  const input = ['a', 'b'].map((id) => `${JSON.stringify({ id, text: `${passage} So wrote ${id}.` })}\n`).join('');
  const { code, stdout } = runProgram(['repeats', '-'], { input });
  expect(code).toBe(0);
  expect(parse(stdout)).toMatchObject([{ kind: 'across', occurrences: [{ articleId: 'a' }, { articleId: 'b' }] }]);
});

test('compare relates two passages, and pairs on standard input', () => {
  const [a, b] = ['At least 58 people died in the ferry fire.', 'The ferry fire killed 41 people.'];
  const one = runProgram(['compare', a, b]);
  const answer = parse(one.stdout)[0];
  expect(answer).toEqual({ outcome: expect.any(String), kind: answer?.['kind'], reason: expect.any(String) });
  const input = `${JSON.stringify({ id: 7, a, b })}\n{"id":8,"a":"x"}\n[1]\n${JSON.stringify({ id: 'p9', a, b, aPublished: null })}\n`;
  const { code, stdout, stderr } = runProgram(['compare', '-'], { input });
  expect(code).toBe(1);
  expect(parse(stdout)).toEqual([
    { id: 7, ...answer },
    { id: 'p9', ...answer },
  ]);
  expect(stderr.trim().split('\n')).toEqual([
    'crosscheck: stdin:2: "b" is missing or not text; a row needs "id", "a" and "b"',
    'crosscheck: stdin:3: the record is not an object; a row needs "id", "a" and "b"',
  ]);
});

test.each(['extract', 'repeats', 'compare'])('%s of nothing is nothing', (command) => {
  expect(runProgram([command, '-'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

(existsSync('/dev/full') ? test : test.skip)('an output that cannot be written is named on one line', () => {
  const stdout = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'extract', '-'], {
    encoding: 'utf8',
    input: rows(3),
    stdio: ['pipe', stdout, 'pipe'],
  });
  closeSync(stdout);
  expect(stderr).toMatch(/^crosscheck: standard output cannot be written \(ENOSPC: [^\n]*\); free some space and run it again\n$/u);
  expect(status).toBe(1);
});

test('a reader that closes the pipe is no error', async () => {
  const child = spawn(process.execPath, [program, 'extract', '-']);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(rows(3000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('an article comes out before the next one comes in', async () => {
  const child = spawn(process.execPath, [program, 'extract', '-']);
  child.stdin.write(rows(1));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(first.toString())).toMatchObject({ articleId: 'a0' });
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
