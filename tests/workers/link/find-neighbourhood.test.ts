import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { generateArticles } from '../../../bench/generate-articles.ts';
import { readFixtures } from '../../../bench/read-fixtures.ts';
import { profileText } from '../../../pipeline/compare/stories/text-profile.ts';
import { extract } from '../../../pipeline/extract.ts';
import type { Article } from '../../../schemas/index.ts';
import { openStore } from '../../../store/open-store.ts';
import type { Store } from '../../../store/store.ts';
import { findNeighbourhood } from '../../../workers/link/find-neighbourhood.ts';
import { packProfile, unpackProfile } from '../../../workers/link/pack-profile.ts';
import { linkInStore } from './link-in-store.ts';

jest.setTimeout(60_000);

const fire = (id: string, text: string, published = '2026-03-02'): Article => ({
  id,
  version: id,
  source: id,
  language: 'en',
  published,
  text,
});

const norvik = [
  fire(
    'n1',
    'A fire at the Halgren cannery in Norvik killed four workers on Monday, the harbour brigade said. The Halgren cannery burned all night.',
  ),
  fire('n2', 'Four workers died when the Halgren cannery in Norvik burned down. The brigade of Norvik blamed an oven of the cannery.'),
  fire('n3', 'Norvik mourns: the blaze at the Halgren cannery took five lives, said the brigade chief Ulla Brandt.'),
];
const tessaly = [
  fire('t1', 'The Tessaly council voted to close the Corwen tram line, mayor Ida Falk said. Riders of the Corwen tram protested.'),
  fire('t2', 'Ida Falk, mayor of Tessaly, defended the end of the Corwen tram. The council of Tessaly was split.'),
];

let store: Store;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' }, { pipeline: 1 });
});
afterEach(() => store.close());

const link = (articles: readonly Article[]) => linkInStore(store, articles);

async function neighboursOf(id: string): Promise<string[]> {
  const { articles } = await store.changeGraph((graph) => findNeighbourhood(graph, id));
  return articles.map((article) => article.id);
}

describe('articles that hang together', () => {
  test('are found from each of them, and those of another event are not among them', async () => {
    await link([...norvik, ...tessaly]);
    for (const { id } of norvik) expect(await neighboursOf(id)).toEqual(['n1', 'n2', 'n3']);
    for (const { id } of tessaly) expect(await neighboursOf(id)).toEqual(['t1', 't2']);
  });

  test('are the same in whatever order they came', async () => {
    await link([tessaly[1]!, norvik[2]!, tessaly[0]!, norvik[0]!, norvik[1]!]);
    expect(await neighboursOf('n2')).toEqual(['n1', 'n2', 'n3']);
    expect(await neighboursOf('t1')).toEqual(['t1', 't2']);
  });

  test('copies of one text belong together, also under other names', async () => {
    await link([norvik[0]!, { ...norvik[0]!, id: 'copy', source: 'Bay Wire' }]);
    expect(await neighboursOf('copy')).toEqual(['copy', 'n1']);
  });

  test('an article without a date belongs to those that have one, and the other way round', async () => {
    const { published: _, ...undated } = norvik[1]!;
    await link([norvik[0]!, undated]);
    expect([await neighboursOf('n1'), await neighboursOf('n2')]).toEqual([
      ['n1', 'n2'],
      ['n1', 'n2'],
    ]);
  });

  test('a year apart they do not', async () => {
    await link([norvik[0]!, fire('n2', norvik[1]!.text, '2027-03-02')]);
    expect(await neighboursOf('n1')).toEqual(['n1']);
  });

  test('an article that was not linked has none', async () => {
    expect(await neighboursOf('nobody')).toEqual([]);
  });

  test('a text that nobody prints any more ties nothing together', async () => {
    await link(norvik);
    await link([{ ...tessaly[0]!, id: 'n3', version: 'other' }]);
    expect(await neighboursOf('n1')).toEqual(['n1', 'n2']);
  });
});

test('a name that is everywhere no longer ties, but beside another name it does', async () => {
  const crowd = Array.from({ length: 129 }, (_, index) =>
    fire(
      `c${String(index).padStart(3, '0')}`,
      `Premier Halvorsen spoke in Placenorth${index} about item${index}x and matter${index}y at hall${index}z.`,
    ),
  );
  await link(crowd);
  const pair = [
    fire('p1', 'Premier Halvorsen met Chancellor Ostrander at Quillport. Halvorsen and Ostrander dined.'),
    fire('p2', 'At Fennimore, Halvorsen thanked Ostrander. Ostrander left; Halvorsen stayed in the Fennimore hotel.'),
  ];
  await link(pair);
  expect(await neighboursOf('p1')).toEqual(['p1', 'p2']);
  expect(await neighboursOf('c000')).toEqual(['c000']);
});

test('neighbourhoods share nothing with one another: each is found from all of its articles', async () => {
  const originals = await readFixtures();
  const articles = generateArticles(originals, { count: 160, seed: 5, rewording: { event: 0.3, outlet: 0.2 } });
  await link(articles);
  const found = new Map<string, string>();
  for (const { id } of articles) found.set(id, (await neighboursOf(id)).join(' '));
  for (const [id, neighbours] of found) for (const other of neighbours.split(' ')) expect([id, found.get(other)]).toEqual([id, neighbours]);
  expect(new Set(found.values()).size).toBeGreaterThan(1);
  expect(new Set(found.values()).size).toBeLessThan(articles.length / 2);
});

test('a profile comes back as it was packed', () => {
  const profile = profileText(norvik[0]!, extract(norvik[0]!));
  expect(unpackProfile(packProfile(profile))).toEqual(profile);
  const { published: _, ...undated } = norvik[0]!;
  expect(unpackProfile(packProfile(profileText(undated, extract(undated)))).day).toBeUndefined();
});
