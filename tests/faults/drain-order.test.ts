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

beforeAll(async () => {
  articles = [...(await makeArticles(60)), ...templateArticles(320, 5)];
  expected = await exportOf('expected', [articles]);
});

describe('the outcome follows from the articles alone', () => {
  test('there is something to go wrong', () => {
    expect(expected.match(/"type":"article"/gu)).toHaveLength(380);
    expect(expected.match(/"type":"conflict"/gu)?.length).toBeGreaterThan(10);
  });

  test.each([
    [1, 'one process'],
    [2, 'two processes'],
    [4, 'four processes'],
  ])('whatever the order they come in: %s', async (workers) => {
    const exported = await exportOf(`order-${workers}`, [shuffled(articles, workers)], workers);
    expect(exported === expected).toBe(true);
  });

  test('and in whichever portions', async () => {
    const order = shuffled(articles, 9);
    const exported = await exportOf('portions', [order.slice(0, 150), order.slice(150, 250), order.slice(250)], 2);
    expect(exported === expected).toBe(true);
  });
});

test('revised articles give what their last texts give', async () => {
  const final = [...(await makeArticles(60)), ...templateArticles(120, 5)];
  const former = new Map([...shuffled(await makeArticles(60), 3).entries()]);
  // a third had the text of another article before, or of a template with other figures
  const older = [...final.slice(0, 60).map((article, index) => ({ ...article, text: former.get(index)!.text })), ...templateArticles(120, 6)];
  const first = final.map((article, index) => (index % 3 === 0 ? { ...article, text: older[index]!.text } : article));
  const exported = await exportOf('revised', [first, shuffled(final, 4)], 2);
  expect(exported === (await exportOf('final', [final]))).toBe(true);
});
