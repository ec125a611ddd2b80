import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { records } from '../../store/migrations/0001-records.ts';
import { gather, OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle, sampleExtraction } from '../contracts/sample-run.ts';
import { tempFolder } from '../readers/temp-folder.ts';

const folder = tempFolder();
const articles = [sampleArticle('a'), sampleArticle('b')];
let count = 0;
const newFile = () => join(folder, `store-${(count += 1)}.db`);

/** A store as the first version left it: two articles, one of them extracted, and a finding. */
function firstVersion(): string {
  const file = newFile();
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(records);
  database.pragma('application_id = 0x5843484b');
  database.pragma('user_version = 1');
  for (const { id, version, ...rest } of articles)
    database.prepare('INSERT INTO articles VALUES (?, ?, ?)').run(id, version, JSON.stringify({ id, version, ...rest }));
  const extraction = sampleExtraction(articles[0]!);
  database.prepare('INSERT INTO extractions VALUES (?, ?)').run('a', JSON.stringify(extraction));
  database.prepare('INSERT INTO claims VALUES (?, ?, ?)').run('claim-a', 'a', JSON.stringify(extraction.claims[0]));
  database.exec(`INSERT INTO findings VALUES ('story', 0, 'story-1', '{}')`);
  database.close();
  return file;
}

/** Everything that a file holds, as text. */
function contentOf(file: string): string {
  const database = new Database(file, { readonly: true });
  const tables = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").all() as { name: string }[];
  const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM ${name}`).all());
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return JSON.stringify({ version, tables, rows });
}

test('a store of the first version keeps its articles, and has each of them read again', async () => {
  const opened = new OpenedStore({ file: firstVersion() });
  const store = await opened.open();
  expect(await gather(store.articles())).toEqual(articles);
  expect(await gather(store.extractions())).toEqual([]);
  expect(await store.comparison()).toEqual({ repeats: [], stories: [], conflicts: [] });
  expect((await opened.take('extract', ['a', 'b'])).map(({ subject }) => subject)).toEqual(['a', 'b']);
  await opened.close();
});

test.each([
  ['a store of the first version', firstVersion],
  ['a new store', newFile],
])('%s: opening it twice changes nothing', async (_name, make) => {
  const file = make();
  const contents: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    const opened = new OpenedStore({ file });
    await opened.open();
    await opened.close();
    contents.push(contentOf(file));
  }
  expect(contents[1]).toBe(contents[0]);
});

test('a store whose tables cannot be brought to the newest form stays as it was', async () => {
  const file = firstVersion();
  const database = new Database(file);
  database.exec('CREATE TABLE judgements (id TEXT)');
  database.close();
  const before = contentOf(file);
  await expect(new OpenedStore({ file }).open()).rejects.toThrow(`${file}: the store failed`);
  expect(contentOf(file)).toBe(before);
});
