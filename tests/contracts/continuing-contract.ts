import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Conflict, standingOf } from '../../schemas/index.ts';
import type { Desk } from '../../store/desk.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { decideOn, find, judge, pageOf, takeBack } from './desk-run.ts';
import { MINUTE, type OpenedStore } from './opened-store.ts';
import { sampleArticle } from './sample-run.ts';

const ARTICLES = ['a', 'b', 'c', 'd'];
const [a, b, c] = ['a@0:nine towns', 'b@0:ten towns', 'c@0:nine of them'] as const;
const first = makeConflict([[a], [b]], { id: 'first' });
const grown = makeConflict([[a, c], [b]], { id: 'grown' });

/** A decision is one on a question: it goes with the conflict through new articles, other rules and other ids. */
export function describeContinuing(opened: () => OpenedStore): void {
  let desk: Desk;
  const refind = (...conflicts: Conflict[]) => find(opened(), conflicts, ARTICLES);
  const stands = async (id: string) => {
    const { conflict, judgements } = await pageOf(desk, id);
    const { status, newEvidence } = standingOf(conflict, judgements);
    const { items } = await desk.queue({}, { reviewer: '', limit: 9 });
    const item = items.find((one) => one.id === conflict.id);
    expect(item).toMatchObject({ status, newEvidence: newEvidence.length > 0 });
    return { id: conflict.id, status, isNew: newEvidence.length > 0 };
  };

  beforeEach(async () => {
    desk = opened().store.desk;
    await refind(first);
  });

  test('a new article: the decision holds, and is marked', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(grown);
    expect(await stands('grown')).toEqual({ id: 'grown', status: 'confirmed', isNew: true });
    expect((await desk.queue({ status: 'new-evidence' }, { reviewer: '', limit: 9 })).items).toMatchObject([{ id: 'grown' }]);
    expect((await desk.next({}, { reviewer: 'Ana' }))?.id).toBe('grown');
  });

  test('who decides again has seen it', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(grown);
    await decideOn(desk, 'grown', 'confirmed', { by: 'Ben' });
    expect(await stands('grown')).toEqual({ id: 'grown', status: 'confirmed', isNew: false });
    expect(await desk.next({}, { reviewer: 'Ana' })).toBeUndefined();
  });

  test('the page of the old id is that of the conflict that goes on with it', async () => {
    const { version } = await pageOf(desk, 'first');
    await refind(grown);
    expect(await stands('first')).toEqual({ id: 'grown', status: 'open', isNew: false });
    expect((await pageOf(desk, 'first')).version).toBeGreaterThan(version);
    expect((await desk.decide([judge({ conflict: first }, 'confirmed')], new Map([['first', version]]))).refused).toEqual(['first']);
  });

  test('whoever holds it holds it still', async () => {
    await desk.lease('first', 'Ana', MINUTE);
    await refind(grown);
    expect((await pageOf(desk, 'grown')).lease?.by).toBe('Ana');
  });

  test('it goes on through several ids', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(grown);
    await refind(makeConflict([['c@0:nine of them'], ['b@4:towns']], { id: 'third' }));
    for (const id of ['first', 'grown', 'third']) expect((await stands(id)).id).toBe('third');
    expect((await stands('third')).status).toBe('confirmed');
  });

  test('a decision under an old id is taken back under the new one', async () => {
    const judgement = await decideOn(desk, 'first', 'confirmed');
    await refind(grown);
    expect((await takeBack(desk, [judgement])).refused).toEqual([]);
    expect((await stands('grown')).status).toBe('open');
  });

  test('one that vanishes keeps its judgements in the log, and its standing for when it comes back', async () => {
    const judgement = await decideOn(desk, 'first', 'confirmed');
    await refind();
    expect([await desk.page('first'), (await desk.queue({}, { reviewer: '', limit: 9 })).total]).toEqual([undefined, 0]);
    expect((await desk.log({ limit: 9 })).entries).toEqual([{ type: 'judgement', judgement }]);
    expect(await desk.decide([judge({ conflict: first }, 'unresolved')], new Map([['first', 1]]))).toMatchObject({ refused: ['first'] });
    await refind(first);
    expect(await stands('first')).toEqual({ id: 'first', status: 'confirmed', isNew: false });
  });

  test('it comes back under another id, long after', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind();
    await find(opened(), [], ['elsewhere']);
    await refind(grown);
    expect(await stands('first')).toEqual({ id: 'grown', status: 'confirmed', isNew: true });
  });

  test('a decision on one that is gone can be taken back', async () => {
    const judgement = await decideOn(desk, 'first', 'confirmed');
    await refind();
    const { undo } = await takeBack(desk, [judgement]);
    await refind(first);
    expect((await stands('first')).status).toBe('open');
    await takeBack(desk, [undo]);
    expect((await stands('first')).status).toBe('confirmed');
  });

  test.each([
    ['another kind', makeConflict([[a], [b]], { id: 'x', kind: 'date' })],
    ['sides that were merged', makeConflict([[a, b], ['d@0:twelve']], { id: 'x' })],
    ['one side only', makeConflict([[a], ['d@0:twelve']], { id: 'x' })],
    ['texts that were rewritten', makeConflict([['a@0:six towns now'], ['b@0:two towns now']], { id: 'x' })],
  ])('%s: another question', async (_name, conflict) => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(conflict);
    expect(await stands('x')).toEqual({ id: 'x', status: 'open', isNew: false });
    expect(await desk.page('first')).toBeUndefined();
  });

  test('a case has one conflict: of two that go on with it the higher one', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(makeConflict([[a], [b]], { id: 'low', score: 0.2 }), makeConflict([[a], [b]], { id: 'high', score: 0.8 }));
    expect([(await stands('high')).status, (await stands('low')).status, (await stands('first')).id]).toEqual([
      'confirmed',
      'open',
      'high',
    ]);
    await refind(makeConflict([[a], [b]], { id: 'low', score: 0.2 }), first);
    expect([(await stands('first')).status, (await stands('low')).status]).toEqual(['confirmed', 'open']);
  });

  test('as long as a conflict is there, none goes on with it', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind({ ...first, score: 0.2 }, grown);
    expect([(await stands('first')).status, (await stands('grown')).status]).toEqual(['confirmed', 'open']);
  });

  test('the new id is there first, then the old one comes back beside it', async () => {
    await decideOn(desk, 'first', 'confirmed');
    await refind(grown);
    await refind(grown, first);
    expect([(await stands('grown')).status, await stands('first')]).toEqual(['confirmed', { id: 'first', status: 'open', isNew: false }]);
  });

  test('a decision that came from elsewhere waits for its conflict', async () => {
    await refind();
    const judgement = judge({ conflict: { ...first, id: 'elsewhere' } }, 'confirmed');
    await opened().store.saveJudgement(judgement);
    await refind(grown);
    expect(await stands('elsewhere')).toEqual({ id: 'grown', status: 'confirmed', isNew: true });
  });

  test('a decision that came from elsewhere finds its conflict under another id', async () => {
    const judgement = judge({ conflict: { ...first, id: 'elsewhere' } }, 'confirmed');
    await opened().store.saveJudgement(judgement);
    expect(await stands('elsewhere')).toEqual({ id: 'first', status: 'confirmed', isNew: false });
    const other = makeConflict([[a], ['d@0:twelve towns']], { id: 'other' });
    await opened().store.saveJudgement(judge({ conflict: other }, 'unresolved'));
    expect((await stands('first')).status).toBe('confirmed');
  });

  test('a decision that came from elsewhere counts by its time, not by when it came', async () => {
    const early = judge({ conflict: first }, 'confirmed');
    await decideOn(desk, 'first', 'unresolved');
    await opened().store.saveJudgement(early);
    expect((await stands('first')).status).toBe('unresolved');
  });

  test('a revision of its only article takes the conflict with it, and it comes back with its decision', async () => {
    const { store } = opened();
    await store.accept([sampleArticle('z')]);
    const own = makeConflict([['z@0:Nine towns'], ['z@11:lost power']], { id: 'own' });
    await find(opened(), [own]);
    await decideOn(desk, 'own', 'confirmed');
    await store.accept([sampleArticle('z', 'Nine towns lost power again.')]);
    expect(await desk.page('own')).toBeUndefined();
    await find(opened(), [{ ...own, id: 'again' }]);
    expect((await stands('own')).status).toBe('confirmed');
  });

  describe('whoever wants to know', () => {
    const told = async () =>
      (await desk.takeDeliveries(99, MINUTE)).map(({ event, body }) => [event, (JSON.parse(body) as { item: { id: string } }).item.id]);

    test('is told of a conflict once, not again under another id', async () => {
      await desk.saveWebhook({
        id: 'w',
        url: 'https://desk.example/hook',
        events: ['conflict.flagged', 'conflict.decided'],
        secret: 'x'.repeat(16),
      });
      await refind(grown);
      await refind();
      await refind(grown);
      expect(await told()).toEqual([]);
      await refind(grown, makeConflict([['a@50:six'], ['d@0:five']], { id: 'another' }));
      await decideOn(desk, 'grown', 'confirmed');
      await decideOn(desk, 'grown', 'note');
      expect(await told()).toEqual([
        ['conflict.flagged', 'another'],
        ['conflict.decided', 'grown'],
      ]);
    });
  });
}
