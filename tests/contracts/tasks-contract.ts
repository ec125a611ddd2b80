import { beforeEach, expect, test } from '@jest/globals';
import { LEASE_MS, MINUTE, SECOND, type OpenedStore } from './opened-store.ts';
import { sampleArticle, sampleClaimId, sampleExtracted, sampleExtraction } from './sample-run.ts';

const a = sampleArticle('a');

export function describeTasks(opened: () => OpenedStore): void {
  beforeEach(async () => {
    await opened().store.accept([a]);
  });

  test('work is due the longest due first, as much as is asked for', async () => {
    const { store } = opened();
    for (const id of ['c', 'b']) {
      opened().pass(SECOND);
      await store.accept([sampleArticle(id)]);
    }
    expect(await store.due('extract', 10)).toEqual(['a', 'c', 'b']);
    expect(await store.due('extract', 2)).toEqual(['a', 'c']);
    expect(await store.due('link', 10)).toEqual([]);
  });

  test('what is taken is not due, and nobody else gets it', async () => {
    const { store } = opened();
    expect(await opened().take('extract', ['a', 'nobody'])).toHaveLength(1);
    expect(await opened().take('extract', ['a'], 'ben')).toEqual([]);
    expect(await store.due('extract', 10)).toEqual([]);
    expect(await store.unfinished('extract')).toBe(1);
    expect(await store.owners()).toEqual(['ana']);
  });

  test('what lapsed can be taken again, and counts as an interruption', async () => {
    await opened().take('extract', ['a']);
    opened().pass(LEASE_MS);
    expect(await opened().store.due('extract', 10)).toEqual(['a']);
    expect(await opened().takeOne('extract', 'a', 'ben')).toMatchObject({ interruptions: 1, failures: 0 });
  });

  test('a lease that is renewed does not lapse; that of another owner is not renewed', async () => {
    const { store } = opened();
    const task = await opened().takeOne('extract', 'a');
    opened().pass(LEASE_MS - SECOND);
    await store.renew([task], { owner: 'ana', ms: LEASE_MS });
    await store.renew([task], { owner: 'ben', ms: 5 * LEASE_MS });
    opened().pass(LEASE_MS - SECOND);
    expect(await store.due('extract', 10)).toEqual([]);
    opened().pass(SECOND);
    expect(await store.due('extract', 10)).toEqual(['a']);
  });

  test('what is given back waits as if nobody had taken it', async () => {
    const { store } = opened();
    const task = await opened().takeOne('extract', 'a');
    await store.release([task], 'ben');
    expect(await store.due('extract', 10)).toEqual([]);
    await store.release([task], 'ana');
    expect(await opened().take('extract', ['a'], 'ben')).toEqual([task]);
  });

  test('the tasks of processes that are gone are free at once', async () => {
    const { store } = opened();
    await store.accept([sampleArticle('b')]);
    await opened().take('extract', ['a'], 'ana');
    await opened().take('extract', ['b'], 'ben');
    expect((await store.owners()).sort()).toEqual(['ana', 'ben']);
    await store.lapse(['ben', 'nobody']);
    expect(await store.due('extract', 10)).toEqual(['b']);
    expect(await opened().takeOne('extract', 'b')).toMatchObject({ interruptions: 1 });
  });

  test('a lease far ahead was written by a clock that went wrong', async () => {
    await opened().store.take('extract', ['a'], { owner: 'ana', ms: 60 * MINUTE });
    expect(await opened().store.due('extract', 10)).toEqual(['a']);
  });

  test('an extraction is kept with its claims and its text, and the article is to be linked', async () => {
    const { store } = opened();
    await opened().extract(a, 9);
    expect(await store.extraction('a')).toEqual(sampleExtraction(a));
    expect(await store.claim(sampleClaimId('a'))).toBeDefined();
    expect(await store.changeGraph((graph) => graph.articlesOf([9]))).toEqual([{ id: 'a', version: a.version, text: 9 }]);
    expect(await store.changeGraph((graph) => graph.profiles([9, 10]))).toEqual(new Map([[9, Buffer.from('profile 9')]]));
    expect([await store.due('extract', 10), await store.due('link', 10), await store.owners()]).toEqual([[], ['a'], []]);
  });

  test('saving the same twice changes nothing', async () => {
    const { store } = opened();
    const result = sampleExtracted(await opened().takeOne('extract', 'a'), a);
    await store.saveExtractions([result], 'ana');
    const link = await opened().takeOne('link', 'a');
    await store.saveExtractions([result], 'ana');
    expect(await store.changeGraph((graph) => graph.finish([link], 'ana'))).toEqual([link]);
  });

  test('an extraction is taken with its article', async () => {
    const lease = { owner: 'ana', ms: LEASE_MS };
    const [taken] = await opened().store.takeArticles(['a', 'nobody'], lease);
    expect(taken).toMatchObject({ task: { stage: 'extract', subject: 'a' }, article: a });
    expect(await opened().store.takeArticles(['a'], lease)).toEqual([]);
  });

  test('what somebody else has taken over is not kept', async () => {
    const { store } = opened();
    const slow = await opened().takeOne('extract', 'a', 'ana');
    opened().pass(LEASE_MS);
    await opened().takeOne('extract', 'a', 'ben');
    await store.saveExtractions([sampleExtracted(slow, a)], 'ana');
    expect(await store.extraction('a')).toBeUndefined();
    expect(await store.owners()).toEqual(['ben']);
  });

  test('extractions are kept all or none', async () => {
    const { store } = opened();
    await store.accept([sampleArticle('b')]);
    const [first, second] = [await opened().takeOne('extract', 'a'), await opened().takeOne('extract', 'b')];
    const broken = {
      ...sampleExtracted(second, sampleArticle('b')),
      text: { id: null as unknown as number, profile: Buffer.alloc(0), passages: Buffer.alloc(0) },
    };
    await expect(store.saveExtractions([sampleExtracted(first, a), broken], 'ana')).rejects.toThrow();
    expect([await store.extraction('a'), await store.claim(sampleClaimId('a')), await store.unfinished('link')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
    expect(await store.unfinished('extract')).toBe(2);
  });
}
