import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import type { StoryRuling } from '../../schemas/index.ts';
import { records } from '../../store/migrations/0001-records.ts';
import { work } from '../../store/migrations/0002-work.ts';
import { storyRulings } from '../../store/migrations/0003-story-rulings.ts';
import { decideOn } from '../contracts/desk-run.ts';
import { gather, OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle, sampleExtraction } from '../contracts/sample-run.ts';
import { tempFolder } from '../readers/temp-folder.ts';
import { makeConflict } from '../schemas/make-conflict.ts';

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

const conflicts = Array.from({ length: 1_201 }, (_, index) =>
  makeConflict([[`a${index}@0:nine`], [`b${index}@0:ten`]], { id: `conflict-${index}`, score: index / 1_201 }),
);
const rulings = ['2026-01-16T10:00:00Z', '2026-01-16T09:00:00Z', '2026-01-16T11:00:00Z'].map((at, index): StoryRuling => ({
  id: `r${index}`,
  decision: 'apart',
  articleIds: ['a'],
  others: ['b'],
  rationale: '',
  by: 'Ana',
  at,
}));

/** A store as the third version left it: with findings and rulings, and no desk. */
function thirdVersion(): string {
  const file = newFile();
  const database = new Database(file);
  for (const sql of [records, work, storyRulings]) database.exec(sql);
  database.pragma('application_id = 0x5843484b');
  database.pragma('user_version = 3');
  const finding = database.prepare("INSERT INTO findings VALUES (?, 'conflict', ?, ?)");
  database.transaction(() => {
    for (const [index, conflict] of conflicts.entries()) finding.run(`n${index}`, conflict.id, JSON.stringify(conflict));
    // one that was found twice
    finding.run('another', 'conflict-7', JSON.stringify(conflicts[7]));
    for (const ruling of rulings) database.prepare('INSERT INTO story_rulings VALUES (?, ?)').run(ruling.id, JSON.stringify(ruling));
  })();
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

test('the findings of a store of the third version are in the docket, its rulings in the log', async () => {
  const opened = new OpenedStore({ file: thirdVersion() });
  const { desk } = await opened.open();
  const page = await desk.queue({ search: 'towns' }, { reviewer: 'Ana', limit: 2 });
  expect(page).toMatchObject({ total: 1_201, items: [{ id: 'conflict-1200', status: 'open' }, { id: 'conflict-1199' }] });
  expect((await desk.log({ limit: 9 })).entries).toEqual([2, 0, 1].map((index) => ({ type: 'ruling', ruling: rulings[index] })));
  await decideOn(desk, 'conflict-7', 'confirmed');
  expect((await desk.queue({ by: 'Ana' }, { reviewer: '', limit: 9 })).items).toMatchObject([{ id: 'conflict-7' }]);
  await opened.close();
});

test.each([
  ['a store of the first version', firstVersion],
  ['a store of the third version', thirdVersion],
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
