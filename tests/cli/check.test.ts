import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

const outlets = {
  'bay.txt':
    'The ferry fire off Cape Ness on Monday killed 58 people, the harbour master said. Nine crew members were saved. Divers searched the ferry through the night.',
  'harbour.txt':
    'The ferry fire off Cape Ness on Monday killed 41 people, the harbour master said. Divers searched the ferry on Tuesday, and found no one.',
};

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('check writes all of its files, and nothing else', () => {
  const folder = tempFolder(outlets);
  const out = join(folder, 'out');
  const { code, stdout } = runProgram(['check', folder, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toContain('2 articles');
  const files = ['articles.jsonl', 'claims.jsonl', 'conflicts.jsonl', 'extract.jsonl', 'repeats.jsonl', 'report.html', 'stories.jsonl'];
  expect(readdirSync(out).sort()).toEqual(files);
  expect(lines(join(out, 'articles.jsonl')).map(({ id }) => id)).toEqual(['bay', 'harbour']);
  expect(lines(join(out, 'extract.jsonl')).map(({ articleId }) => articleId)).toEqual(['bay', 'harbour']);
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
});

test('--json prints the same conflicts that are written', () => {
  const folder = tempFolder(outlets);
  const out = join(folder, 'out');
  const { stdout } = runProgram(['check', folder, '--json', '--out', out]);
  expect(stdout).toBe(readFileSync(join(out, 'conflicts.jsonl'), 'utf8'));
});

test('a second run finds the same, byte for byte', () => {
  const folder = tempFolder(outlets);
  const [first, second] = ['one', 'two'].map((name) => join(folder, `.${name}`));
  runProgram(['check', folder, '--out', first!], { env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' } });
  runProgram(['check', folder, '--out', second!], { env: { TZ: 'America/Lima', LANG: 'C' } });
  for (const name of readdirSync(first!)) expect(readFileSync(join(second!, name))).toEqual(readFileSync(join(first!, name)));
});

test.each([
  ['a file stands in its place', 'bay.txt'],
  ['its folder is a file', 'bay.txt/out'],
])('results that cannot be written are named, and still printed: %s', (_name, place) => {
  const folder = tempFolder(outlets);
  const { code, stdout, stderr } = runProgram(['check', folder, '--out', join(folder, place)]);
  expect(code).toBe(1);
  expect(stdout).toContain('2 articles');
  expect(stderr).toMatch(/^crosscheck: .*bay\.txt.*: the results cannot be written \(E\w+\); name a folder that you may write to\n$/u);
});

test('a store keeps the run: new articles are compared with old ones', () => {
  const folder = tempFolder(outlets);
  const store = join(folder, 'runs.db');
  const both = runProgram(['check', join(folder, 'bay.txt'), join(folder, 'harbour.txt'), '--json']);
  runProgram(['check', join(folder, 'bay.txt'), '--store', store]);
  const second = runProgram(['check', join(folder, 'harbour.txt'), '--store', store, '--json']);
  expect(second).toEqual(both);
});

test('a store that is none is named, and stays as it was', () => {
  const folder = tempFolder(outlets);
  const file = join(folder, 'bay.txt');
  const { code, stdout, stderr } = runProgram(['check', folder, '--store', file]);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `crosscheck: ${file}: it is not a Crosscheck store; name another file\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(outlets['bay.txt']);
});

test('explain tells the trail of a claim, from the folder and from the store alike', () => {
  const folder = tempFolder(outlets);
  const [out, store] = [join(folder, 'out'), join(folder, 'runs.db')];
  runProgram(['check', folder, '--out', out, '--store', store]);
  const { id, rule } = lines(join(out, 'claims.jsonl'))[0]!;
  const { code, stdout } = runProgram(['explain', String(id), '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^claim claim-[\da-f]+\n {2}article {6}bay \(bay\)\n {2}says {9}“/u);
  expect(stdout).toContain(`(rule ${String(rule)})`);
  expect(runProgram(['explain', String(id), '--store', store]).stdout).toBe(stdout);
  for (const conflict of lines(join(out, 'conflicts.jsonl'))) {
    expect(runProgram(['explain', String(conflict['id']), '--out', out]).stdout).toContain(String(conflict['reason']));
  }
});

test('an id that is not there says where to look', () => {
  const folder = tempFolder(outlets);
  const out = join(folder, 'out');
  const nothing = runProgram(['explain', 'claim-0', '--out', out]);
  expect(nothing).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(`write one with "crosscheck check PATH --out ${out}"`),
  });
  runProgram(['check', folder, '--out', out]);
  const unknown = runProgram(['explain', 'claim-0', '--out', out]);
  expect(unknown).toMatchObject({
    code: 1,
    stderr: `crosscheck: claim-0: there is no such claim or conflict; the ids are in ${out}/conflicts.jsonl and ${out}/claims.jsonl\n`,
  });
  expect(existsSync(join(folder, 'runs.db'))).toBe(false);
});
