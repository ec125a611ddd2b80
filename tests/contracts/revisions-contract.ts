import { expect, test } from '@jest/globals';
import { gather, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleClaimId, sampleComparison, sampleExtracted, sampleExtraction } from './sample-run.ts';

const a = sampleArticle('a');
const revised = sampleArticle('a', 'Nine towns lost power again.');

export function describeRevisions(opened: () => OpenedStore): void {
  test('an article is new, known or revised', async () => {
    const { store } = opened();
    expect(await store.accept([a, sampleArticle('b')])).toEqual(['new', 'new']);
    expect(await store.accept([revised, sampleArticle('b'), sampleArticle('c')])).toEqual(['revised', 'known', 'new']);
    expect(await store.article('a')).toEqual(revised);
  });

  test('articles of one batch count one after the other', async () => {
    expect(await opened().store.accept([sampleArticle('b'), a, revised, a])).toEqual(['new', 'new', 'revised', 'revised']);
    expect(await opened().store.article('a')).toEqual(a);
  });

  test('what is put in fifty times at once is one article with one task', async () => {
    const { store } = opened();
    const acceptances = await Promise.all(Array.from({ length: 50 }, () => store.accept([a])));
    expect(acceptances.flat().filter((one) => one === 'new')).toHaveLength(1);
    expect(await gather(store.articles())).toEqual([a]);
    expect(await opened().take('extract', ['a'])).toEqual([{ stage: 'extract', subject: 'a', wanted: 1, failures: 0, interruptions: 0 }]);
  });

  test('a known article keeps what was made of it, and asks for nothing', async () => {
    const { store } = opened();
    await opened().extract(a);
    expect(await store.accept([a])).toEqual(['known']);
    expect(await store.extraction('a')).toEqual(sampleExtraction(a));
    expect(await store.due('extract', 10)).toEqual([]);
  });

  test('a revision forgets the extraction, the claims, the text and the work on them', async () => {
    const { store } = opened();
    await opened().extract(a);
    await store.changeGraph((graph) => graph.requestComparison(['a']));
    await store.accept([revised]);
    expect([await store.extraction('a'), await store.claim(sampleClaimId('a'))]).toEqual([undefined, undefined]);
    expect(await store.changeGraph((graph) => graph.textsOf(['a']))).toEqual(new Map());
    expect([await store.unfinished('extract'), await store.unfinished('link'), await store.unfinished('compare')]).toEqual([1, 0, 0]);
  });

  test('what is still made of the old text is not kept', async () => {
    const { store } = opened();
    await store.accept([a]);
    const stale = await opened().takeOne('extract', 'a');
    await store.accept([revised]);
    await store.saveExtractions([sampleExtracted(stale, a)], 'ana');
    expect(await store.extraction('a')).toBeUndefined();
    expect(await store.due('extract', 10)).toEqual(['a']);
    const fresh = await opened().takeOne('extract', 'a');
    await store.saveExtractions([sampleExtracted(fresh, revised)], 'ana');
    expect(await store.extraction('a')).toEqual(sampleExtraction(revised));
  });

  test('a link of the old text does not count', async () => {
    const { store } = opened();
    await opened().extract(a);
    const stale = await opened().takeOne('link', 'a');
    await store.accept([revised]);
    expect(await store.changeGraph((graph) => graph.finish([stale], 'ana'))).toEqual([]);
  });

  test('the neighbours are compared anew without it', async () => {
    const { store } = opened();
    for (const article of [a, sampleArticle('b')]) await opened().extract(article);
    await store.changeGraph((graph) => graph.saveNeighbourhood('n', ['a', 'b'], sampleComparison([a, sampleArticle('b')], ['conflict-1'])));
    await store.accept([revised]);
    expect(await store.due('compare', 10)).toEqual(['b']);
  });

  test('those who shared a passage with it are compared anew without it', async () => {
    const { store } = opened();
    const b = sampleArticle('b');
    for (const article of [a, b]) await opened().extract(article);
    await store.changeGraph((graph) => graph.saveNeighbourhood('n', ['b'], sampleComparison([b], []), ['a']));
    await store.accept([revised]);
    expect(await store.due('compare', 10)).toEqual(['b']);
  });

  test('what was found with it alone goes with it', async () => {
    const { store } = opened();
    await opened().extract(a);
    await store.changeGraph((graph) => graph.saveNeighbourhood('n', ['a'], sampleComparison([a], ['conflict-1'])));
    await store.accept([revised]);
    expect(await store.comparison()).toEqual({ repeats: [], stories: [], conflicts: [] });
    expect(await store.changeGraph((graph) => graph.neighbourhoodsOf(['a']))).toEqual(new Map());
  });
}
