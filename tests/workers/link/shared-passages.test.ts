import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findRepeats } from '../../../pipeline/compare/repeats/find-repeats.ts';
import type { Article, Repeat } from '../../../schemas/index.ts';
import { openStore } from '../../../store/open-store.ts';
import type { Store } from '../../../store/store.ts';
import { openNeighbourhood, saveNeighbourhood } from '../../../workers/link/compare-neighbourhood.ts';
import { findNeighbourhood } from '../../../workers/link/find-neighbourhood.ts';
import { threadJobs } from '../../../workers/threads/thread-jobs.ts';
import { linkInStore } from './link-in-store.ts';

jest.setTimeout(60_000);

const lease = { owner: 'test', ms: 60_000 };
const quote =
  '“We drew the line on the map forty years ago and nobody has dared to move it since, although every single person who sat at that ' +
  'table knew that the wells would run dry long before the treaty was due to end,” the former surveyor Odile Marchand wrote in her diary.';
const bare = (id: string, text: string, published: string): Article => ({ id, version: text, source: id, language: 'en', published, text });
const withQuote = (id: string, published: string, [before, after]: readonly [string, string]): Article =>
  bare(id, `${before}\n\n${quote}\n\n${after}`, published);

/** Three events, years apart, that have the quote in common and nothing else. */
const wells = withQuote('wells', '2026-03-02', [
  'Farmers around Tamsett blocked the pumping station on Monday and asked for a new share of the river Orl. Tractors stood nose to tail on the causeway, and the dairy at Tamsett poured its milk away because no lorry could pass.',
  'The ministry of agriculture in Tamsett said it would send two engineers to measure the pumps. Irrigation has been rationed in the Orl basin since the drought of last summer, when half of the maize withered.',
]);
const museum = withQuote('museum', '2024-03-02', [
  'A new gallery of maps opened in Quenby with drawings, compasses and letters that collectors had kept for decades. Lanterns hang over the staircase of the former customs house, and schoolchildren sketch coastlines on the parquet.',
  'Curator Benno Iversen of Quenby hopes for 40,000 visitors; tickets cost nine crowns for adults. The gallery lends its globes to Quenby library in winter, and Iversen sells posters of sea monsters in the shop.',
]);
const novel = withQuote('novel', '2025-03-02', [
  'The jury of the Harrowgate prize chose a first novel whose heroine walks across a desert with a mule and a broken theodolite. Booksellers ordered another printing the same evening, and a studio bought the rights to film the novel.',
  'Critics praised its humour. The author, Priya Lindqvist, teaches geometry at a school on the coast and wrote her novel at night. Lindqvist gave the money of the Harrowgate prize to a shelter for stray dogs.',
]);
const plain = bare('museum', 'A new gallery of maps opened in Quenby. Curator Benno Iversen hopes for 40,000 visitors.', '2026-04-01');

let store: Store;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' }, { pipeline: 1 });
});
afterEach(() => store.close());

/** Compares until nobody waits for it; gives back how many neighbourhoods were compared. */
async function compareAll(): Promise<number> {
  let compared = 0;
  for (;;) {
    await store.hurry();
    const [subject] = await store.due('compare', 1);
    if (subject === undefined) return compared;
    const open = await store.readGraph((graph) => openNeighbourhood(graph, subject, lease));
    if (open === undefined) continue;
    const guests = (await store.members(open.guestIds)).map(({ article }) => article);
    const comparison = threadJobs.compare({ members: await store.members(open.articleIds), rulings: open.rulings, guests });
    await store.changeGraph((graph) => saveNeighbourhood(graph, open, { comparison, owner: lease.owner }));
    compared += 1;
  }
}

async function storedRepeats(): Promise<Repeat[]> {
  await compareAll();
  return (await store.comparison()).repeats;
}

const articlesOf = (repeats: readonly Repeat[]) => repeats.map(({ occurrences }) => occurrences.map(({ articleId }) => articleId));

describe('a passage that unlike articles have in common', () => {
  test('is there to be found, and the articles are no neighbours', async () => {
    expect(articlesOf(findRepeats([wells, museum, novel]))).toEqual([['museum', 'novel', 'wells']]);
    await linkInStore(store, [wells, museum, novel]);
    const { articles, guests } = await store.changeGraph((graph) => findNeighbourhood(graph, 'wells'));
    expect(articles.map(({ id }) => id)).toEqual(['wells']);
    expect(guests.articles.length).toBeGreaterThan(0);
  });

  test.each([
    ['wells, museum, novel', [wells, museum, novel]],
    ['wells, novel, museum', [wells, novel, museum]],
    ['museum, wells, novel', [museum, wells, novel]],
    ['museum, novel, wells', [museum, novel, wells]],
    ['novel, wells, museum', [novel, wells, museum]],
    ['novel, museum, wells', [novel, museum, wells]],
  ])('is kept once, as in one run: %s', async (_, order) => {
    await linkInStore(store, order);
    expect(await storedRepeats()).toEqual(findRepeats(order));
  });

  test.each([
    ['wells first', [wells, museum, novel]],
    ['museum first', [museum, novel, wells]],
    ['novel first', [novel, wells, museum]],
  ])('is joined by each that comes later: %s', async (_, order) => {
    for (const [index, article] of order.entries()) {
      await linkInStore(store, [article]);
      expect(await storedRepeats()).toEqual(findRepeats(order.slice(0, index + 1)));
    }
  });

  test.each([
    ['wells', wells],
    ['museum', museum],
    ['novel', novel],
  ])('is left by an article that loses it: %s', async (id, article) => {
    await linkInStore(store, [wells, museum, novel]);
    await storedRepeats();
    await linkInStore(store, [{ ...plain, id, version: 'later' }]);
    const others = [wells, museum, novel].filter((other) => other !== article);
    expect(await storedRepeats()).toEqual(findRepeats(others));
  });

  test('makes neither a story nor a conflict of them', async () => {
    await linkInStore(store, [wells, museum, novel]);
    await compareAll();
    const { stories, conflicts } = await store.comparison();
    expect(stories.map(({ articleIds }) => articleIds.join(' ')).sort()).toEqual(['museum', 'novel', 'wells']);
    expect(conflicts).toEqual([]);
  });

  test('what was compared once is known again', async () => {
    await linkInStore(store, [wells, museum, novel]);
    expect(await compareAll()).toBe(3);
    await store.changeGraph((graph) => graph.requestComparison(['wells', 'museum', 'novel']));
    expect(await compareAll()).toBe(0);
  });
});

describe('a passage that many have', () => {
  const PLACES =
    'Aldmoor Brantwell Corsey Dunmere Eastlow Farrick Gilsted Hexworth Inverley Jarrow Kelby Lowick Marsden Nethery Oxley Penrith';
  const copies = PLACES.split(' ').map((place, index) =>
    withQuote(place.toLowerCase(), String(2001 + index), [
      `The ${place} council met on the ${index + 2}th about ${place} bridge, ${place} lido and the choir of ${place}.`,
      `Mayor ${place.slice(0, 3)}ova of ${place} thanked everyone.`,
    ]),
  );

  test('is kept once, and a copy more does not have all of them compared anew', async () => {
    let compared = 0;
    for (const [index, copy] of copies.entries()) {
      await linkInStore(store, [copy]);
      const times = await compareAll();
      if (index >= 8) compared += times;
    }
    expect(await storedRepeats()).toEqual(findRepeats(copies));
    // of the nine to fifteen that have it, each new one concerns itself, one other, and all of them seldom
    expect(compared / 8).toBeLessThan(5);
  });
});
