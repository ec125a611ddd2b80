import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../store/store.ts';
import { sampleArticle, sampleComparison, sampleExtraction } from './sample-run.ts';

async function gather<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const gathered: Row[] = [];
  for await (const row of rows) gathered.push(row);
  return gathered;
}

const [a, b] = [sampleArticle('a'), sampleArticle('b', 'Ten towns lost power.')];

/** What every store must do. `open` gives an empty one. */
export function storeContract(name: string, open: () => Store | Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describeRecords(() => store);
    describeRevisions(() => store);
    describeFindings(() => store);
  });
}

function describeRecords(store: () => Store): void {
  test('it begins empty', async () => {
    expect(await gather(store().articles())).toEqual([]);
    expect(await store().comparison()).toEqual({ repeats: [], stories: [], conflicts: [] });
    expect([await store().article('a'), await store().extraction('a'), await store().claim('c'), await store().conflict('c')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('what was saved comes back the same, in the order of ids', async () => {
    for (const article of [b, a]) {
      await store().saveArticle(article);
      await store().saveExtraction(sampleExtraction(article));
    }
    expect(await gather(store().articles())).toEqual([a, b]);
    expect(await gather(store().extractions())).toEqual([sampleExtraction(a), sampleExtraction(b)]);
    expect(await store().article('b')).toEqual(b);
    expect(await store().extraction('b')).toEqual(sampleExtraction(b));
    expect(await store().claim('claim-b')).toEqual(sampleExtraction(b).claims[0]);
  });

  test('more rows than a page holds all come back', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `id-${String(index).padStart(3, '0')}`);
    for (const id of ids) await store().saveArticle(sampleArticle(id));
    expect((await gather(store().articles())).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['', 'a\0b', '\uD800 alone', '😀 é', "'; DROP TABLE articles; --", 'x'.repeat(300_000)])(
    'any text comes back: %#',
    async (text) => {
      const odd = sampleArticle('odd', `.${text}`);
      await store().saveArticle(odd);
      expect(await gather(store().articles())).toEqual([odd]);
    },
  );
}

function describeRevisions(store: () => Store): void {
  test('saving twice changes nothing', async () => {
    for (let times = 0; times < 2; times += 1) {
      await store().saveArticle(a);
      await store().saveExtraction(sampleExtraction(a));
    }
    expect(await gather(store().articles())).toEqual([a]);
    expect(await gather(store().extractions())).toEqual([sampleExtraction(a)]);
  });

  test('the same version keeps its extraction; a revision loses it, with its claims', async () => {
    await store().saveArticle(a);
    await store().saveExtraction(sampleExtraction(a));
    await store().saveArticle(a);
    expect(await store().claim('claim-a')).toBeDefined();
    const revised = sampleArticle('a', 'Nine towns lost power again.');
    await store().saveArticle(revised);
    expect(await store().article('a')).toEqual(revised);
    expect([await store().extraction('a'), await store().claim('claim-a')]).toEqual([undefined, undefined]);
  });

  test('an extraction of an article that is not kept is refused', async () => {
    await expect(store().saveExtraction(sampleExtraction(a))).rejects.toThrow();
    expect(await gather(store().extractions())).toEqual([]);
  });
}

function describeFindings(store: () => Store): void {
  test('the last comparison counts, in its own order', async () => {
    const second = sampleComparison([a, b], ['conflict-2', 'conflict-1']);
    await store().saveComparison(sampleComparison([a, b], ['conflict-0']));
    await store().saveComparison(second);
    expect(await store().comparison()).toEqual(second);
    expect(await store().conflict('conflict-1')).toEqual(second.conflicts[1]);
    expect(await store().conflict('conflict-0')).toBeUndefined();
  });
}
