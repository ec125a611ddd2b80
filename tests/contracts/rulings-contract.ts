import { expect, test } from '@jest/globals';
import type { StoryRuling } from '../../schemas/index.ts';
import { MINUTE, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison } from './sample-run.ts';

function ruling(id: string, at: string, more: Partial<StoryRuling> = {}): StoryRuling {
  return { id, decision: 'together', articleIds: ['a'], others: ['b'], rationale: 'one blaze', by: 'Ana', at, ...more };
}

export function describeRulings(opened: () => OpenedStore): void {
  test('rulings are only added, and come in the order in which they were made', async () => {
    const { store } = opened();
    const [first, second] = [ruling('z', '2026-01-16T10:00:00Z'), ruling('y', '2026-01-16T11:00:00Z', { decision: 'apart' })];
    expect(await store.storyRulings()).toEqual([]);
    await store.saveStoryRuling(second);
    await store.saveStoryRuling(first);
    await store.saveStoryRuling({ ...first, decision: 'undone' });
    expect(await store.storyRulings()).toEqual([first, second]);
  });

  test('the graph knows those about some articles', async () => {
    const { store } = opened();
    const [pair, wide] = [ruling('r1', '1'), ruling('r2', '2', { articleIds: ['b', 'c'], others: ['d', 'e'] })];
    await store.saveStoryRuling(pair);
    await store.saveStoryRuling(wide);
    const found = await store.changeGraph(async (graph) => [
      (await graph.rulingsOf(['b', 'a'])).stories,
      (await graph.rulingsOf(['e'])).stories,
      (await graph.rulingsOf(['nobody'])).stories,
      (await graph.rulingsOf([])).stories,
    ]);
    expect(found).toEqual([[pair, wide], [wide], [], []]);
  });

  test('the articles that a ruling is about are compared anew, once', async () => {
    const { store } = opened();
    const articles = ['a', 'b'].map((id) => sampleArticle(id));
    await store.accept(articles);
    await store.changeGraph((graph) => graph.saveNeighbourhood('one', ['a'], sampleComparison([articles[0]!], [])));
    await store.saveStoryRuling(ruling('r1', '1', { others: ['b', 'stranger'] }));
    opened().pass(MINUTE);
    expect(await store.due('compare', 10)).toEqual(['a']);
    const { wanted } = await opened().takeOne('compare', 'a');
    await store.saveStoryRuling(ruling('r1', '1'));
    expect(wanted).toBe(1);
    expect(await store.due('compare', 10)).toEqual([]);
  });

  test('a story is found by its id', async () => {
    const { store } = opened();
    const [article] = [sampleArticle('a')];
    const found = sampleComparison([article], []);
    await store.accept([article]);
    await store.changeGraph((graph) => graph.saveNeighbourhood('one', ['a'], found));
    expect(await store.story(found.stories[0]?.id ?? '')).toEqual(found.stories[0]);
    expect(await store.story('nobody')).toBeUndefined();
  });
}
