import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../store/sqlite-store.ts';
import { sampleArticle, sampleExtraction } from '../contracts/sample-run.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { tempFolder } from '../readers/temp-folder.ts';

let count = 0;
const folder = tempFolder({ 'folder/x.txt': 'x' });
const newFile = () => join(folder, `store-${(count += 1)}.db`);

storeContract('SQLite in a file', () => openSqliteStore(newFile()));
storeContract('SQLite in memory', () => openSqliteStore(':memory:'));

test('what was saved is there when the file is opened again, also by a second reader', async () => {
  const file = newFile();
  const first = openSqliteStore(file);
  await first.saveArticle(sampleArticle('a'));
  const second = openSqliteStore(file);
  expect(await second.article('a')).toEqual(sampleArticle('a'));
  await first.close();
  await second.close();
});

test('it acknowledges only what is on disk', () => {
  const file = newFile();
  void openSqliteStore(file).close();
  const database = new Database(file);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  database.close();
});

function foreign(): string {
  const file = newFile();
  const database = new Database(file);
  database.exec('CREATE TABLE photos (id INTEGER)');
  database.close();
  return file;
}

function written(change: (bytes: Buffer) => Buffer): string {
  const file = newFile();
  const store = openSqliteStore(file);
  void store.saveArticle(sampleArticle('a'));
  void store.close();
  writeFileSync(file, change(readFileSync(file)));
  return file;
}

function newer(): string {
  const file = written((bytes) => bytes);
  const database = new Database(file);
  database.pragma('user_version = 999');
  database.close();
  return file;
}

test.each([
  ['text', () => join(folder, 'folder/x.txt'), 'it is not a Crosscheck store'],
  ["another program's database", foreign, 'it is not a Crosscheck store'],
  ['a folder', () => join(folder, 'folder'), 'it cannot be opened'],
  ['a path through nowhere', () => join(folder, 'nowhere/store.db'), 'it cannot be opened'],
  ['a store of a later version', newer, 'it was written by a newer Crosscheck'],
  [
    'a store whose pages are overwritten',
    () => written((bytes) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 7)])),
    'it is damaged',
  ],
])('%s is refused in one line', (_name, make, message) => {
  const file = make();
  expect(() => openSqliteStore(file)).toThrow(new RegExp(`^[^\\n]*: ${message}[^\\n]*$`, 'u'));
});

test('a record that does not fit its schema is damage', async () => {
  const file = written((bytes) => bytes);
  const database = new Database(file);
  database.prepare('UPDATE articles SET body = ?').run('{"id":"a"}');
  database.close();
  const store = openSqliteStore(file);
  await expect(store.article('a')).rejects.toThrow('a record does not fit its schema (version)');
  await store.close();
});

test('a save that fails half-way leaves nothing', async () => {
  const store = openSqliteStore(newFile());
  await store.saveArticle(sampleArticle('a'));
  const extraction = sampleExtraction(sampleArticle('a'));
  const broken = { ...extraction, claims: [...extraction.claims, { ...extraction.claims[0]!, id: null as unknown as string }] };
  await expect(store.saveExtraction(broken)).rejects.toThrow('the store failed');
  expect([await store.extraction('a'), await store.claim('claim-a')]).toEqual([undefined, undefined]);
  await store.close();
});
