import Database from 'better-sqlite3';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { random } from '../../bench/random.ts';
import type { Article } from '../../schemas/index.ts';
import { addArticles, exportAll, readStatus } from '../crash/worker-process.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { runAside } from './run-aside.ts';
import { templateArticles } from './template-articles.ts';

jest.setTimeout(240_000);

const folder = new FaultsFolder();
let articles: Article[] = [];
let expected = '';

/** Puts files of articles in, one after the other, and works on each with so many processes until nothing is left; gives the export. */
async function exportOf(name: string, versions: readonly (readonly Article[])[], workers = 1): Promise<string> {
  const place = folder.place(name);
  for (const [index, version] of versions.entries()) {
    addArticles(place, folder.write(`${name}-${index}.jsonl`, version));
    const runs = await Promise.all(Array.from({ length: workers }, () => runAside(['work', '--drain', '--threads', '1', ...place.store])));
    expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 0));
  }
  expect(readStatus(place)).toMatchObject({ articles: { waiting: 0, running: 0, setAside: 0 } });
  return exportAll(place);
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = random(seed);
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Keys that so many texts have that they say nothing. */
function retiredKeys(name: string): number {
  const database = new Database(folder.file(`${name}.db`), { readonly: true });
  const { count } = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM common_keys').get()!;
  database.close();
  return count;
}

beforeAll(async () => {
  articles = [...(await makeArticles(40)), ...templateArticles(220, 5)];
  expected = await exportOf('expected', [articles]);
});

describe('the outcome follows from the articles alone', () => {
  test('there is something to go wrong', () => {
    expect(expected.match(/"type":"article"/gu)).toHaveLength(260);
    expect(expected.match(/"type":"conflict"/gu)?.length).toBeGreaterThan(10);
    expect(retiredKeys('expected')).toBeGreaterThan(10);
  });

  test('in another order, with one process', async () => {
    expect((await exportOf('shuffled', [shuffled(articles, 1)])) === expected).toBe(true);
  });

  test('in portions, with two processes', async () => {
    const order = shuffled(articles, 2);
    expect((await exportOf('portions', [order.slice(0, 100), order.slice(100)], 2)) === expected).toBe(true);
  });

  test('with four processes', async () => {
    expect((await exportOf('four', [shuffled(articles, 3)], 4)) === expected).toBe(true);
  });
});

describe('revised articles give what their last texts give', () => {
  /** Every third has the text of another article first. */
  async function revise(
    name: string,
    { last, before }: { readonly last: readonly Article[]; readonly before: readonly Article[] },
  ): Promise<void> {
    const first = last.map((article, index) => (index % 3 === 0 ? { ...article, text: before[index]!.text } : article));
    const exported = await exportOf(name, [first, shuffled(last, 4)], 2);
    expect(withoutFormer(exported) === (await exportOf(`${name}-last`, [last]))).toBe(true);
  }
  /** The texts that were replaced are exported too; what was found may not depend on them. */
  const withoutFormer = (exported: string) => exported.replace(/^\{"type":"former-article".*\n/gmu, '');

  test('when they told another event before', async () => {
    const last = await makeArticles(60);
    await revise('revised', { last, before: shuffled(last, 5) });
  });

  test('when more texts had a key before than have it now', async () => {
    // 128 texts retire a key; of these never more than 120 are there at once
    await revise('revised-templates', { last: templateArticles(120, 5), before: templateArticles(120, 6) });
  });
});
