import { beforeEach, expect, test } from '@jest/globals';
import type { Comparison } from '../../schemas/index.ts';
import type { OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison } from './sample-run.ts';

const articles = ['a', 'b', 'c', 'd'].map((id) => sampleArticle(id));
const [a, b, c, d] = articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];

export function describeFindings(opened: () => OpenedStore): void {
  const save = (id: string, ids: readonly string[], comparison: Comparison) =>
    opened().store.changeGraph((graph) => graph.saveNeighbourhood(id, ids, comparison));
  const conflicts = async () => (await opened().store.comparison()).conflicts.map(({ id }) => id);

  beforeEach(async () => {
    await opened().store.accept(articles);
  });

  test('what was found comes back by id, from all neighbourhoods', async () => {
    const found = sampleComparison([a, b], ['conflict-2', 'conflict-1']);
    expect(await save('one', ['a', 'b'], found)).toEqual([]);
    await save('two', ['c', 'd'], { ...sampleComparison([c, d], ['conflict-0']), stories: [] });
    expect(await conflicts()).toEqual(['conflict-0', 'conflict-1', 'conflict-2']);
    expect((await opened().store.comparison()).stories).toEqual(found.stories);
    expect(await opened().store.stories()).toEqual(found.stories);
    expect(await opened().store.conflict('conflict-2')).toEqual(found.conflicts[0]);
    expect(await opened().store.conflict('conflict-9')).toBeUndefined();
  });

  test('what is found takes the place of what was found in any neighbourhood of these articles', async () => {
    await save('one', ['a', 'b'], sampleComparison([a, b], ['conflict-1']));
    await save('two', ['c'], sampleComparison([c, d], ['conflict-2']));
    await save('three', ['d'], sampleComparison([d, a], ['conflict-3']));
    expect(await save('four', ['b', 'c'], sampleComparison([b, c], ['conflict-4']))).toEqual(['a']);
    expect(await conflicts()).toEqual(['conflict-3', 'conflict-4']);
    const places = await opened().store.changeGraph((graph) => graph.neighbourhoodsOf(['a', 'b', 'c', 'd']));
    expect(Object.fromEntries(places)).toEqual({ b: 'four', c: 'four', d: 'three' });
  });

  test('what two neighbourhoods found comes back once', async () => {
    const found = sampleComparison([a, b], ['conflict-1']);
    await save('one', ['a'], found);
    await save('two', ['b'], found);
    expect(await opened().store.comparison()).toEqual(found);
  });

  test('saving the same twice changes nothing', async () => {
    const found = sampleComparison([a, b], ['conflict-1']);
    for (let times = 0; times < 2; times += 1) expect(await save('one', ['a', 'b'], found)).toEqual([]);
    expect(await opened().store.comparison()).toEqual(found);
  });

  test('a large neighbourhood', async () => {
    const ids = Array.from({ length: 600 }, (_, index) => `id-${index}`);
    await save('large', ids, sampleComparison([a, b], ids));
    expect(await conflicts()).toEqual(ids.toSorted());
    expect(await save('small', ['id-0'], sampleComparison([a], []))).toHaveLength(599);
  });
}
