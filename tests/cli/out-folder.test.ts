import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { OutFolder } from '../../cli/out-folder.ts';
import { tempFolder } from '../readers/temp-folder.ts';

function open(path: string): OutFolder {
  const out = OutFolder.open(path);
  if (!(out instanceof OutFolder)) throw new Error(out.problem.message);
  return out;
}

test('files get their names all at once', async () => {
  const folder = tempFolder({ 'a.jsonl': 'old\n' });
  const out = open(folder);
  await out.writeAll('a.jsonl', [{ id: 1 }, { id: 2 }]);
  await out.writeAll('empty.jsonl', []);
  expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('old\n');
  expect(await out.commit()).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['a.jsonl', 'empty.jsonl']);
  expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('{"id":1}\n{"id":2}\n');
});

test('what is left half-way is removed, and the former results stay', async () => {
  const folder = tempFolder({ 'a.jsonl': 'old\n' });
  const out = open(folder);
  await out.write('a.jsonl', '{"id":1}');
  out.discard();
  expect(readdirSync(folder)).toEqual(['a.jsonl']);
  expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('old\n');
});

test('a folder that goes away is a problem, not an error', async () => {
  const folder = tempFolder();
  const out = open(join(folder, 'out'));
  rmSync(join(folder, 'out'), { recursive: true });
  await out.writeAll('a.jsonl', [{ id: 1 }]);
  expect(await out.commit()).toMatchObject({ code: 'unwritable', message: 'the results cannot be written (ENOENT)' });
});
