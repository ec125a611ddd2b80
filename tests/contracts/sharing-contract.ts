import { beforeEach, expect, test } from '@jest/globals';
import { failThrice } from './attempts-contract.ts';
import { gather, LEASE_MS, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison, sampleExtracted, sampleExtraction } from './sample-run.ts';
import type { Store } from '../../store/store.ts';

const a = sampleArticle('a');
const ids = Array.from({ length: 40 }, (_, index) => `id-${index}`);
const OWNERS = ['ana', 'ben', 'eva'];

export function describeSharing(opened: () => OpenedStore): void {
  let stores: Store[];
  beforeEach(async () => {
    stores = [opened().store, await opened().open(), await opened().open()];
  });

  test('what one keeps, the others see', async () => {
    await opened().extract(a);
    expect(await stores[1]!.extraction('a')).toEqual(sampleExtraction(a));
  });

  test('what is put in by several at once is one article with one task', async () => {
    const times = Array.from({ length: 51 }, (_, index) => stores[index % 3]!);
    const acceptances = await Promise.all(times.map((store) => store.accept([a])));
    expect(acceptances.flat().filter((one) => one === 'new')).toHaveLength(1);
    expect(await gather(stores[1]!.articles())).toEqual([a]);
    const [task] = await stores[2]!.take('extract', ['a'], { owner: 'eva', ms: LEASE_MS });
    expect(task).toMatchObject({ wanted: 1 });
  });

  test('batches in any order do not get into each other', async () => {
    const forwards = ids.map((id) => sampleArticle(id));
    const batches = [forwards, forwards.toReversed(), [...forwards.slice(20), ...forwards.slice(0, 20)]];
    const acceptances = await Promise.all(batches.map((batch, index) => stores[index]!.accept(batch)));
    expect(acceptances.flat().filter((one) => one === 'new')).toHaveLength(ids.length);
  });

  test('no two take the same task', async () => {
    await opened().store.accept(ids.map((id) => sampleArticle(id)));
    const takings = stores.flatMap((store, index) =>
      ids.map((id) => store.take('extract', [id, ...ids], { owner: OWNERS[index]!, ms: LEASE_MS })),
    );
    const taken = (await Promise.all(takings)).flat().map(({ subject }) => subject);
    expect(taken.toSorted()).toEqual(ids.toSorted());
  });

  test('the graph is changed by one after the other', async () => {
    const events: string[] = [];
    const change = (store: Store, name: string) =>
      store.changeGraph(async (graph) => {
        events.push(`${name} begins`);
        await graph.textsOf(['a']);
        await new Promise((resolve) => setTimeout(resolve, 20));
        events.push(`${name} ends`);
      });
    await Promise.all(stores.map((store, index) => change(store, OWNERS[index]!)));
    expect(events).toHaveLength(6);
    for (let at = 0; at < 6; at += 2) expect(events[at + 1]).toBe(events[at]!.replace('begins', 'ends'));
  });

  test('a revision waits for the graph to be at rest', async () => {
    await opened().extract(a);
    const revised = sampleArticle('a', 'Nine towns lost power again.');
    let accepted: Promise<unknown> = Promise.resolve();
    await stores[0]!.changeGraph(async (graph) => {
      accepted = stores[1]!.accept([revised]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await graph.saveNeighbourhood('n', ['a'], sampleComparison([a], ['conflict-1']));
    });
    await accepted;
    expect((await stores[2]!.comparison()).conflicts).toEqual([]);
  });

  test('what an older pipeline read is read again, and keeps its extraction until then', async () => {
    const { store } = opened();
    await opened().extract(a);
    await store.requestOutdated();
    expect(await store.due('extract', 10)).toEqual([]);
    const newer = await opened().open({ pipeline: 2 });
    await newer.requestOutdated();
    expect(await newer.due('extract', 10)).toEqual(['a']);
    expect(await newer.extraction('a')).toEqual(sampleExtraction(a));
    const [task] = await newer.take('extract', ['a'], { owner: 'ana', ms: LEASE_MS });
    await newer.saveExtractions([sampleExtracted(task!, a)], 'ana');
    await newer.requestOutdated();
    expect(await newer.due('extract', 10)).toEqual([]);
  });

  test('what an older pipeline set aside is tried again', async () => {
    await opened().store.accept([a]);
    await failThrice(opened());
    await opened().store.requestOutdated();
    expect(await opened().store.due('extract', 10)).toEqual([]);
    const newer = await opened().open({ pipeline: 2 });
    await newer.requestOutdated();
    expect(await newer.due('extract', 10)).toEqual(['a']);
  });
}
