import { expect, test } from '@jest/globals';
import { gather, type OpenedStore } from './opened-store.ts';
import { sampleArticle } from './sample-run.ts';

const [first, second] = [sampleArticle('a'), { ...sampleArticle('a', 'Nine towns lost power again.'), published: '2026-01-17' }];

/** The texts that an article had. */
export function describeVersions(opened: () => OpenedStore): void {
  test('a text that another one takes the place of stays as a version', async () => {
    const { store } = opened();
    await store.accept([first]);
    expect(await store.desk.articleVersions('a')).toEqual([{ version: 1, published: '2026-01-16' }]);
    await store.accept([second, first, second]);
    expect(await store.desk.articleVersions('a')).toEqual([
      { version: 1, published: '2026-01-16' },
      { version: 2, published: '2026-01-17' },
    ]);
    expect([await store.desk.articleVersion('a', 1), await store.desk.articleVersion('a', 2)]).toEqual([first, second]);
    expect(await store.article('a')).toEqual(second);
  });

  test('all former texts come by article, the first one first', async () => {
    const { store } = opened();
    const third = { ...sampleArticle('a', 'Ten towns.'), published: '2026-01-18' };
    const other = { ...second, id: 'b' };
    for (const article of [first, { ...first, id: 'b' }, second, third, other, sampleArticle('c')]) await store.accept([article]);
    expect(await gather(store.formerArticles())).toEqual([first, second, { ...first, id: 'b' }]);
  });

  test.each([0, 3, -1, 1.5, Number.NaN])('there is no version %s', async (version) => {
    const { store } = opened();
    await store.accept([first]);
    await store.accept([second]);
    expect(await store.desk.articleVersion('a', version)).toBeUndefined();
  });

  test('an article that is not there has none', async () => {
    const { desk } = opened().store;
    expect([await desk.articleVersions('nobody'), await desk.articleVersion('nobody', 1), await desk.articleVersions('no\0body')]).toEqual([
      [],
      undefined,
      [],
    ]);
  });

  test('what is known, and what was published earlier, leaves no version', async () => {
    const { store } = opened();
    await store.accept([second]);
    await store.accept([second]);
    await store.accept([first]);
    expect(await store.desk.articleVersions('a')).toHaveLength(1);
  });
}
