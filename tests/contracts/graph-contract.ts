import { beforeEach, expect, test } from '@jest/globals';
import { LEASE_MS, MINUTE, SECOND, type OpenedStore } from './opened-store.ts';
import { sampleArticle } from './sample-run.ts';

const lease = { owner: 'ana', ms: LEASE_MS };
/** As large as keys and numbers of texts may become. */
const LARGE = 2 ** 52;
/** what adding a key usually brings */
const NOTHING = { retired: [], met: [] };

export function describeGraph(opened: () => OpenedStore): void {
  beforeEach(async () => {
    await opened().extract(sampleArticle('a'), 1);
    await opened().extract(sampleArticle('b'), 2);
  });

  test('texts are found under the keys of ranges', async () => {
    const found = await opened().store.changeGraph(async (graph) => {
      await graph.addKeys(1, [10, 20, LARGE]);
      await graph.addKeys(2, [20, 30]);
      return {
        one: await graph.textsUnder([{ key: 10, last: 20 }]),
        large: await graph.textsUnder([{ key: LARGE, last: LARGE }]),
        same: await graph.holders([20, 25, 30]),
        none: await graph.textsUnder([{ key: 21, last: 29 }]),
        nothing: await graph.textsUnder([]),
      };
    });
    expect(found.one.toSorted((x, y) => x.key - y.key || x.text - y.text)).toEqual([
      { key: 10, text: 1 },
      { key: 20, text: 1 },
      { key: 20, text: 2 },
    ]);
    expect(found.same.toSorted((x, y) => x.key - y.key || x.text - y.text)).toEqual([
      { key: 20, text: 1 },
      { key: 20, text: 2 },
      { key: 30, text: 2 },
    ]);
    expect(found).toMatchObject({ large: [{ key: LARGE, text: 1 }], none: [], nothing: [] });
  });

  test('many ranges and many keys at once', async () => {
    const keys = Array.from({ length: 700 }, (_, index) => index * 10);
    const found = await opened().store.changeGraph(async (graph) => {
      await graph.addKeys(1, keys);
      return graph.textsUnder(keys.map((key) => ({ key, last: key + 5 })));
    });
    expect(found.map(({ key }) => key).sort((x, y) => x - y)).toEqual(keys);
  });

  test('adding keys twice changes nothing', async () => {
    const found = await opened().store.changeGraph(async (graph) => {
      expect(await graph.addKeys(1, [10])).toEqual(NOTHING);
      expect(await graph.addKeys(1, [10])).toEqual(NOTHING);
      return graph.textsUnder([{ key: 10, last: 10 }]);
    });
    expect(found).toEqual([{ key: 10, text: 1 }]);
  });

  test('a key of more than 128 texts is retired for good, and those that met under it are given back', async () => {
    const texts = Array.from({ length: 129 }, (_, index) => LARGE + index);
    for (const text of texts) await opened().extract(sampleArticle(`of ${text}`), text);
    await opened().store.changeGraph(async (graph) => {
      for (const text of texts.slice(0, 128)) expect(await graph.addKeys(text, [10, text])).toEqual(NOTHING);
      expect(await graph.textsUnder([{ key: 10, last: 10 }])).toHaveLength(128);
      const { retired, met } = await graph.addKeys(texts[128]!, [10, 11]);
      expect([retired, [...met].sort()]).toEqual([[10], texts]);
      expect(await graph.addKeys(1, [10])).toEqual({ retired: [10], met: [] });
      expect(await graph.textsUnder([{ key: 10, last: 11 }])).toEqual([{ key: 11, text: texts[128] }]);
      expect(await graph.textsUnder([{ key: LARGE, last: LARGE }])).toEqual([{ key: LARGE, text: LARGE }]);
    });
  });

  test('texts that no article prints any more do not count', async () => {
    const texts = Array.from({ length: 129 }, (_, index) => LARGE + index);
    for (const text of texts.slice(1)) await opened().extract(sampleArticle(`of ${text}`), text);
    await opened().store.changeGraph(async (graph) => {
      for (const text of texts) expect(await graph.addKeys(text, [10])).toEqual(NOTHING);
      expect(await graph.textsUnder([{ key: 10, last: 10 }])).toHaveLength(128);
    });
  });

  test('articles of one text share it', async () => {
    await opened().extract(sampleArticle('c'), 2);
    await opened().store.changeGraph(async (graph) => {
      expect(await graph.textsOf(['a', 'c', 'nobody'])).toEqual(
        new Map([
          ['a', 1],
          ['c', 2],
        ]),
      );
      expect((await graph.articlesOf([2])).map(({ id }) => id).sort()).toEqual(['b', 'c']);
    });
  });

  test('articles are compared when it is quiet for a moment', async () => {
    const { store } = opened();
    await store.changeGraph((graph) => graph.requestComparison(['a', 'b', 'a']));
    expect(await store.due('compare', 10)).toEqual([]);
    opened().pass(2 * SECOND);
    expect(await store.due('compare', 10)).toEqual(['a', 'b']);
  });

  test('where it is never quiet, they are compared all the same', async () => {
    const { store } = opened();
    for (let seconds = 0; seconds <= 20; seconds += 1) {
      await store.changeGraph((graph) => graph.requestComparison(['a']));
      opened().pass(SECOND);
    }
    expect(await store.due('compare', 10)).toEqual(['a']);
  });

  test('while much is still to be read, comparing waits for longer', async () => {
    const { store } = opened();
    await store.accept(Array.from({ length: 25 }, (_, index) => sampleArticle(`more-${index}`)));
    await store.changeGraph((graph) => graph.requestComparison(['a']));
    opened().pass(29 * SECOND);
    expect(await store.due('compare', 10)).toEqual([]);
    opened().pass(SECOND);
    expect(await store.due('compare', 10)).toEqual(['a']);
  });

  test('when there is nothing more to come, comparing waits no longer', async () => {
    const { store } = opened();
    await store.changeGraph((graph) => graph.requestComparison(['b', 'a']));
    await store.hurry();
    expect(await store.due('compare', 10)).toEqual(['a', 'b']);
  });

  test('one run takes what neighbours wait for, also when it is put off still', async () => {
    const { store } = opened();
    await store.changeGraph((graph) => graph.requestComparison(['a', 'b']));
    expect(await store.changeGraph((graph) => graph.takeComparisons(['a', 'b'], lease))).toEqual([]);
    const taken = await store.changeGraph((graph) => graph.takeComparisons(['a', 'b', 'nobody'], lease, { waiting: true }));
    expect(taken.map(({ subject }) => subject).sort()).toEqual(['a', 'b']);
    expect(await store.changeGraph((graph) => graph.takeComparisons(['a', 'b'], { ...lease, owner: 'ben' }, { waiting: true }))).toEqual(
      [],
    );
    expect(await store.changeGraph((graph) => graph.finish(taken, 'ana'))).toEqual(taken);
    opened().pass(MINUTE);
    expect(await store.due('compare', 10)).toEqual([]);
  });

  test('what is asked for while it runs is wanted once more when it is done', async () => {
    const { store } = opened();
    await store.changeGraph((graph) => graph.requestComparison(['a']));
    const stale = await store.changeGraph((graph) => graph.takeComparisons(['a'], lease, { waiting: true }));
    await store.changeGraph((graph) => graph.requestComparison(['a']));
    opened().pass(MINUTE);
    await store.renew(stale, lease);
    expect(await store.changeGraph((graph) => graph.finish(stale, 'ana'))).toEqual([]);
    expect(await store.due('compare', 10)).toEqual(['a']);
    expect((await opened().takeOne('compare', 'a')).wanted).toBe(2);
  });

  test('what is given back is due at once', async () => {
    const { store } = opened();
    await store.changeGraph((graph) => graph.requestComparison(['a']));
    const taken = await store.changeGraph((graph) => graph.takeComparisons(['a'], lease, { waiting: true }));
    await store.changeGraph((graph) => graph.release(taken, 'ana'));
    expect(await store.due('compare', 10)).toEqual(['a']);
  });

  test('a change that fails leaves nothing, and its error is its own', async () => {
    const { store } = opened();
    const failure = new Error('no such thing');
    const work = store.changeGraph(async (graph) => {
      await graph.addKeys(1, [10]);
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await store.changeGraph((graph) => graph.textsUnder([{ key: 10, last: 10 }]))).toEqual([]);
  });

  test('a change that fails undoes nothing of those that wait with it', async () => {
    const { store } = opened();
    const failing = store.changeGraph(async (graph) => {
      await graph.addKeys(1, [10]);
      throw new Error('no such thing');
    });
    const ended = await Promise.allSettled([store.accept([sampleArticle('c')]), failing, store.accept([sampleArticle('d')])]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([(await store.article('c'))?.id, (await store.article('d'))?.id]).toEqual(['c', 'd']);
    expect(await store.changeGraph((graph) => graph.textsUnder([{ key: 10, last: 10 }]))).toEqual([]);
  });
}
