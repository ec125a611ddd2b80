import { expect, test } from '@jest/globals';
import { failThrice } from './attempts-contract.ts';
import { LEASE_MS, MINUTE, SECOND, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleComparison } from './sample-run.ts';

const [a, b] = [sampleArticle('a'), sampleArticle('b')];

/** Takes `b` all the way: it is linked, and compared with `a`. */
async function finishArticle(opened: OpenedStore): Promise<void> {
  await opened.extract(b);
  const link = await opened.takeOne('link', 'b');
  await opened.store.changeGraph(async (graph) => {
    await graph.finish([link], 'ana');
    await graph.requestComparison(['b']);
    const tasks = await graph.takeComparisons(['b'], { owner: 'ana', ms: LEASE_MS }, { waiting: true });
    await graph.saveNeighbourhood('n', ['b'], sampleComparison([b], ['conflict-1', 'conflict-2']));
    await graph.finish(tasks, 'ana');
  });
}

export function describeStatus(opened: () => OpenedStore): void {
  test('of nothing', async () => {
    const stage = { waiting: 0, running: 0, done: 0, setAside: 0, perMinute: 0, oldestWaitingSeconds: null };
    expect(await opened().store.status()).toEqual({
      articles: { total: 0, waiting: 0, running: 0, done: 0, setAside: 0 },
      stages: { extract: stage, link: stage, compare: stage },
      stories: 0,
      conflicts: 0,
      setAside: [],
    });
  });

  test('an article is counted where it stands', async () => {
    await opened().store.accept([a]);
    await failThrice(opened());
    await finishArticle(opened());
    await opened().store.accept([sampleArticle('c'), sampleArticle('d')]);
    await opened().takeOne('extract', 'c');
    opened().pass(5 * SECOND);
    const { articles, stages, ...rest } = await opened().store.status();
    expect(articles).toEqual({ total: 4, waiting: 1, running: 1, done: 1, setAside: 1 });
    expect(stages.extract).toEqual({ waiting: 1, running: 1, done: 1, setAside: 1, perMinute: 1, oldestWaitingSeconds: 5 });
    expect(stages.compare).toMatchObject({ done: 1, perMinute: 1, oldestWaitingSeconds: null });
    expect(rest).toMatchObject({ stories: 1, conflicts: 2, setAside: [{ articleId: 'a' }] });
  });

  test('what is extracted and not compared yet still waits', async () => {
    await opened().extract(a);
    expect((await opened().store.status()).articles).toMatchObject({ total: 1, waiting: 1, done: 0 });
  });

  test('the pace is that of the last minute', async () => {
    await finishArticle(opened());
    opened().pass(MINUTE);
    expect((await opened().store.status()).stages.extract).toMatchObject({ done: 1, perMinute: 0 });
  });
}
