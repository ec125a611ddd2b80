import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle, sampleClaimId } from '../contracts/sample-run.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { tempFolder } from '../readers/temp-folder.ts';

let count = 0;
const folder = tempFolder({ 'folder/x.txt': 'x' });
const newFile = () => join(folder, `store-${(count += 1)}.db`);
const open = (file: string): Promise<Store> => openStore({ file }, { pipeline: 1 });

storeContract('SQLite in a file', { newPlace: () => ({ file: newFile() }), shared: true });
storeContract('SQLite in memory', { newPlace: () => ({ file: ':memory:' }), shared: false });

test('what was kept is there when the file is opened again', async () => {
  const file = newFile();
  const first = await open(file);
  await first.accept([sampleArticle('a')]);
  await first.close();
  const second = await open(file);
  expect(await second.article('a')).toEqual(sampleArticle('a'));
  await second.close();
});

test('it acknowledges only what is on disk', async () => {
  const file = newFile();
  await (await open(file)).close();
  const database = new Database(file);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  database.close();
});

/** A file that somebody changed while no store was open on it. */
async function written(change: (bytes: Buffer) => Buffer): Promise<string> {
  const opened = new OpenedStore({ file: newFile() });
  await opened.open();
  await opened.extract(sampleArticle('a'));
  await opened.close();
  const { file } = opened.place as { file: string };
  writeFileSync(file, change(readFileSync(file)));
  return file;
}

async function changed(sql: string): Promise<string> {
  const file = await written((bytes) => bytes);
  const database = new Database(file);
  database.exec(sql);
  database.close();
  return file;
}

function foreign(): string {
  const file = newFile();
  const database = new Database(file);
  database.exec('CREATE TABLE photos (id INTEGER)');
  database.close();
  return file;
}

test.each([
  ['text', () => join(folder, 'folder/x.txt'), 'it is not a Crosscheck store'],
  ["another program's database", foreign, 'it is not a Crosscheck store'],
  ['a folder', () => join(folder, 'folder'), 'it cannot be opened'],
  ['a path through nowhere', () => join(folder, 'nowhere/store.db'), 'it cannot be opened'],
  ['a store of a later version', () => changed('PRAGMA user_version = 999'), 'it was written by a newer Crosscheck'],
  [
    'a store whose pages are overwritten',
    () => written((bytes) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 7)])),
    'it is damaged',
  ],
])('%s is refused in one line', async (_name, make, message) => {
  const file = await make();
  await expect(open(file)).rejects.toThrow(new RegExp(`^[^\\n]*: ${message}[^\\n]*$`, 'u'));
});

test('somebody else’s file is left as it is', async () => {
  await expect(open(join(folder, 'folder/x.txt'))).rejects.toThrow();
  expect(readFileSync(join(folder, 'folder/x.txt'), 'utf8')).toBe('x');
});

test('a record that does not fit its schema is damage', async () => {
  const store = await open(await changed(`UPDATE articles SET body = '{"id":"a"}'`));
  await expect(store.article('a')).rejects.toThrow('a record does not fit its schema (version)');
  await store.close();
});

test('an extraction whose bytes are damaged is named, and a revision mends it', async () => {
  const store = await open(await changed("UPDATE extractions SET body = x'ffff'"));
  await expect(store.extraction('a')).rejects.toThrow('the extraction of a is damaged');
  expect(await store.accept([sampleArticle('a', 'Nine towns lost power again.')])).toEqual(['revised']);
  expect([await store.extraction('a'), await store.claim(sampleClaimId('a'))]).toEqual([undefined, undefined]);
  await store.close();
});

test('a program that holds the file is waited for, without holding up this one', async () => {
  const file = newFile();
  const store = await open(file);
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const accepted = store.accept([sampleArticle('a')]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  other.exec('COMMIT');
  expect(await accepted).toEqual(['new']);
  other.close();
  await store.close();
});
