import { expect, test } from '@jest/globals';
import { gather, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleClaimId, sampleExtracted, sampleExtraction, sampleJudgement } from './sample-run.ts';

const [a, b] = [sampleArticle('a'), sampleArticle('b', 'Ten towns lost power.')];
const ODD = ['', 'a\0b', '\uD800 alone', 'alone \uDC00', '😀 é', "'; DROP TABLE articles; --", '? $1 :x', 'x'.repeat(300_000)];

export function describeRecords(opened: () => OpenedStore): void {
  test('it begins empty', async () => {
    const { store } = opened();
    expect(await gather(store.articles())).toEqual([]);
    expect(await gather(store.extractions())).toEqual([]);
    expect(await store.comparison()).toEqual({ repeats: [], stories: [], conflicts: [] });
    expect(await store.judgements()).toEqual([]);
    const single = await Promise.all([store.article('a'), store.extraction('a'), store.claim('c'), store.conflict('c')]);
    expect(single).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what was kept comes back the same, in the order of ids', async () => {
    const { store } = opened();
    await opened().extract(b, 2);
    await opened().extract(a, 1);
    expect(await gather(store.articles())).toEqual([a, b]);
    expect(await gather(store.extractions())).toEqual([sampleExtraction(a), sampleExtraction(b)]);
    expect(await store.article('b')).toEqual(b);
    expect(await store.articlesOf(['b', 'nobody', 'a', 'b'])).toEqual(
      new Map([
        ['a', a],
        ['b', b],
      ]),
    );
    expect(await store.articlesOf([])).toEqual(new Map());
    expect(await store.extraction('b')).toEqual(sampleExtraction(b));
    expect(await store.claim(sampleClaimId('b'))).toEqual(sampleExtraction(b).claims[0]);
  });

  test('members are articles with their extractions, packed, by id; those without one are left out', async () => {
    await opened().extract(b, 2);
    await opened().extract(a, 1);
    await opened().store.accept([sampleArticle('c')]);
    const members = await opened().store.members(['c', 'b', 'a']);
    expect(members.map(({ article }) => JSON.parse(article) as unknown)).toEqual([a, b]);
    const task = { stage: 'extract', subject: 'a', wanted: 1, failures: 0, interruptions: 0 } as const;
    expect(members[0]?.extraction).toEqual(sampleExtracted(task, a).body);
  });

  test('more rows than a page holds all come back', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `id-${String(index).padStart(3, '0')}`);
    await opened().store.accept(ids.map((id) => sampleArticle(id)).reverse());
    expect((await gather(opened().store.articles())).map(({ id }) => id)).toEqual(ids);
    expect(await opened().store.due('extract', 1000)).toHaveLength(250);
  });

  test.each(ODD)('any text comes back: %#', async (text) => {
    const odd = { ...sampleArticle('odd', `.${text}`), title: text };
    await opened().extract(odd);
    expect(await gather(opened().store.articles())).toEqual([odd]);
    expect(await opened().store.extraction('odd')).toEqual(sampleExtraction(odd));
  });

  test.each(["o'clock", '?', '😀', 'a b\nc', '%', 'x'.repeat(2_000)])('any id is found again: %#', async (id) => {
    const odd = sampleArticle(id);
    await opened().extract(odd);
    expect(await opened().store.article(id)).toEqual(odd);
    expect(await opened().store.claim(sampleClaimId(id))).toBeDefined();
  });

  test('judgements are only added, and come in the order in which they were made', async () => {
    const { store } = opened();
    const [first, second] = [sampleJudgement('z', '2026-01-16T10:00:00Z'), sampleJudgement('a', '2026-01-16T11:00:00Z')];
    await store.saveJudgement(second);
    await store.saveJudgement(first);
    await store.saveJudgement({ ...first, decision: 'undone' });
    expect(await store.judgements()).toEqual([first, second]);
  });
}
