import { expect, test } from '@jest/globals';
import type { Article, Repeat } from '../../schemas/index.ts';
import type { OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison } from './sample-run.ts';

const [plain, odd, other] = ['a', String.raw`100%_"\b`, '100xyz'].map((id) => sampleArticle(id)) as [Article, Article, Article];

function repeatOf(id: string, articles: readonly Article[]): Repeat {
  const occurrences = articles.map(({ id: articleId, text }) => ({ articleId, span: { start: 0, end: text.length, text } }));
  return { id, kind: 'across', occurrences, origin: 0, changed: [], boilerplate: false, rule: 'repeat/sample' };
}

/** What the desk shows round an article. */
export function describeArticleFindings(opened: () => OpenedStore): void {
  test('repeats and conflicts of an article are found, whatever signs are in its id', async () => {
    const { store } = opened();
    await store.accept([plain, odd, other]);
    const found = {
      ...sampleComparison([plain, odd], ['conflict-1']),
      repeats: [repeatOf('r-1', [plain, odd]), repeatOf('r-2', [plain, other])],
    };
    await store.changeGraph((graph) => graph.saveNeighbourhood('one', [plain.id, odd.id, other.id], found));
    const repeats = async (...ids: string[]) => (await store.desk.repeatsOf(ids)).map(({ id }) => id);
    expect(await repeats(odd.id)).toEqual(['r-1']);
    expect(await repeats(other.id)).toEqual(['r-2']);
    expect(await repeats(odd.id, other.id, plain.id)).toEqual(['r-1', 'r-2']);
    expect(await repeats('nobody')).toEqual([]);
    expect(await store.desk.conflictsIn(odd.id)).toEqual(found.conflicts);
    expect(await store.desk.conflictsIn(other.id)).toEqual([]);
  });
}
