import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { QueueItem } from '../../schemas/index.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { decideOn } from '../contracts/desk-run.ts';
import { runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

jest.setTimeout(120_000);

const LATER = {
  id: 'harbor-radio',
  source: 'Harbor Radio',
  published: '2024-10-11',
  title: 'Bus riders in Calder Bay brace for a strike',
  text: 'CALDER BAY, Oct. 11, 2024 - Bus drivers in Calder Bay turned down the contract that the city had offered.\n\nThe strike is to begin on Oct. 14, said the Transit Workers Local 88.\n\nIt would stop all 46 routes. Riders at the Foundry Street Bridge said they would walk.',
};

const folder = tempFolder({ 'later.jsonl': `${JSON.stringify(LATER)}\n` });
const file = join(folder, 'news.db');

function run(...args: string[]): void {
  const { code, stderr } = runProgram([...args, '--store', file], { env: { CROSSCHECK_CONFIG: '' } });
  if (code !== 0) throw new Error(stderr);
}

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const queue = () => withStore(async ({ desk }) => (await desk.queue({}, { reviewer: '', limit: 99 })).items);
const describeItem = ({ id, status, newEvidence }: QueueItem) => [id, status, newEvidence] as const;

let decided: QueueItem[] = [];
beforeAll(async () => {
  run('check', 'fixtures/articles/transit-strike');
  decided = await queue();
  await withStore(async ({ desk }) => {
    for (const { id } of decided) await decideOn(desk, id, 'confirmed');
  });
});

test('everything that was found was decided', async () => {
  expect(decided.length).toBeGreaterThan(2);
  expect((await queue()).map(describeItem)).toEqual(decided.map(({ id }) => [id, 'confirmed', false]));
});

test('an article is read again, by rules of another version: the decisions hold', async () => {
  const database = new Database(file);
  database.exec(
    "UPDATE tasks SET pipeline = 0 WHERE stage = 'extract'; UPDATE neighbours SET neighbourhood = 'of older rules'; UPDATE findings SET neighbourhood = 'of older rules'",
  );
  database.close();
  run('work', '--drain');
  expect((await queue()).map(describeItem)).toEqual(decided.map(({ id }) => [id, 'confirmed', false]));
});

test('a new article joins a side: the decision holds under the new id, marked with new evidence', async () => {
  run('check', join(folder, 'later.jsonl'));
  const now = await queue();
  const grown = now.filter(({ outlets }) => outlets.includes('Harbor Radio'));
  expect(grown.map(({ question, status, newEvidence }) => [question, status, newEvidence])).toEqual([
    ['When is a strike to begin?', 'confirmed', true],
  ]);
  const [former] = decided.filter(({ question }) => question === 'When is a strike to begin?');
  expect(grown[0]?.id).not.toBe(former?.id);
  const page = await withStore(({ desk }) => desk.page(former?.id ?? ''));
  expect(page?.conflict.id).toBe(grown[0]?.id);
  const others = now.filter((item) => !grown.includes(item) && decided.some(({ id }) => id === item.id));
  expect(others.map(describeItem)).toEqual(others.map(({ id }) => [id, 'confirmed', false]));
  expect(others).toHaveLength(decided.length - 1);
});

test('a reviewer looks at it again, and then it is done', async () => {
  await withStore(async ({ desk }) => {
    const item = await desk.next({ status: 'new-evidence' }, { reviewer: 'Ana' });
    await decideOn(desk, item?.id ?? '', 'confirmed');
    expect(await desk.next({ status: 'new-evidence' }, { reviewer: 'Ana' })).toBeUndefined();
  });
});

test('an article about something else changes no decision', async () => {
  writeFileSync(join(folder, 'other.jsonl'), '{"id": "x", "text": "Nothing to see."}\n');
  const before = (await queue()).map(describeItem);
  run('check', join(folder, 'other.jsonl'));
  expect((await queue()).map(describeItem)).toEqual(before);
});
