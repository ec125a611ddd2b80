import { expect, test } from '@jest/globals';
import type { ClaimPointer, ClusterRuling } from '../../schemas/index.ts';
import { MINUTE, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison } from './sample-run.ts';

const at = (articleId: string): ClaimPointer => ({ articleId, span: { start: 0, end: 4, text: 'Nine' } });

function ruling(id: string, when: string, more: Partial<ClusterRuling> = {}): ClusterRuling {
  return { id, decision: 'apart', claims: [at('a')], others: [at('b')], rationale: 'two lines', by: 'Ana', at: when, ...more };
}

export function describeClusterRulings(opened: () => OpenedStore): void {
  test('they are only added, and come in the order in which they were made', async () => {
    const { store } = opened();
    const [first, second] = [ruling('z', '2026-01-16T10:00:00Z'), ruling('y', '2026-01-16T11:00:00Z', { decision: 'together' })];
    expect(await store.clusterRulings()).toEqual([]);
    await store.saveClusterRuling(second);
    await store.saveClusterRuling(first);
    await store.saveClusterRuling({ ...first, decision: 'undone' });
    expect(await store.clusterRulings()).toEqual([first, second]);
    expect(await store.storyRulings()).toEqual([]);
  });

  test('the graph and the desk know those on claims of some articles', async () => {
    const { store } = opened();
    const [pair, wide] = [ruling('r1', '1'), ruling('r2', '2', { claims: [at('b'), at('c')], others: [at('d')] })];
    await store.saveClusterRuling(pair);
    await store.saveClusterRuling(wide);
    const found = await store.changeGraph(async (graph) => [
      (await graph.rulingsOf(['b', 'a'])).clusters,
      (await graph.rulingsOf(['d'])).clusters,
      (await graph.rulingsOf(['nobody'])).clusters,
    ]);
    expect(found).toEqual([[pair, wide], [wide], []]);
    expect(await store.desk.rulingsOf(['a'])).toEqual({ stories: [], clusters: [pair] });
  });

  test('their articles are compared anew, once, and wait until they were', async () => {
    const { store } = opened();
    const found = sampleComparison([sampleArticle('a'), sampleArticle('b')], []);
    await store.changeGraph((graph) => graph.saveNeighbourhood('one', ['a', 'b'], found));
    expect(await store.desk.waiting(['a', 'b'])).toEqual([]);
    await store.saveClusterRuling(ruling('r1', '1'));
    await store.saveClusterRuling(ruling('r1', '1'));
    expect(await store.desk.waiting(['a', 'stranger'])).toEqual(['a']);
    opened().pass(MINUTE);
    expect(await store.due('compare', 10)).toEqual(['a', 'b']);
    const task = await opened().takeOne('compare', 'a');
    expect(task.wanted).toBe(1);
  });

  test('the log has them among all that was decided', async () => {
    const { store } = opened();
    const one = ruling('r1', '2026-01-16T10:00:00Z');
    await store.saveClusterRuling(one);
    expect((await store.desk.log({ limit: 10 })).entries).toEqual([{ type: 'cluster-ruling', ruling: one }]);
  });
}
