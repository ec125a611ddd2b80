import { beforeEach, describe, expect, test } from '@jest/globals';
import { standingOf, type StoryRuling } from '../../schemas/index.ts';
import type { Desk } from '../../store/desk.ts';
import { DeskRefusal } from '../../store/desk-refusal.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { sampleJudgement } from './sample-run.ts';
import { decideOn, find, judge, pageOf, takeBack } from './desk-run.ts';
import { MINUTE, type OpenedStore, SECOND } from './opened-store.ts';

const conflict = makeConflict([['a@0:nine'], ['b@0:ten']], { id: 'towns' });
const other = makeConflict([['c@0:five'], ['d@0:six']], { id: 'ferries' });

export function describeDeciding(opened: () => OpenedStore): void {
  let desk: Desk;
  const statusOf = async (id = 'towns') =>
    (await desk.queue({}, { reviewer: 'Ana', limit: 9 })).items.find((item) => item.id === id)?.status;
  const current = async () => new Map([['towns', (await pageOf(desk, 'towns')).version]]);

  beforeEach(async () => {
    desk = opened().store.desk;
    await find(opened(), [conflict]);
    await find(opened(), [other]);
  });

  test('a decision stands on the page, in the queue and in the log', async () => {
    const judgement = await decideOn(desk, 'towns', 'not-a-conflict', { dismissal: 'rounding', rationale: 'one rounds' });
    const page = await pageOf(desk, 'towns');
    expect(page.judgements).toEqual([judgement]);
    expect(standingOf(page.conflict, page.judgements).status).toBe('not-a-conflict');
    expect((await desk.queue({ status: 'not-a-conflict' }, { reviewer: '', limit: 9 })).items).toMatchObject([
      { id: 'towns', decidedBy: ['Ana'] },
    ]);
    expect((await desk.log({ limit: 9 })).entries).toEqual([{ type: 'judgement', judgement }]);
    expect(await desk.judgement(judgement.id)).toEqual(judgement);
    expect(await opened().store.judgements()).toEqual([judgement]);
  });

  test('each judgement, and each change of the conflict, raises the version', async () => {
    const versions = [(await pageOf(desk, 'towns')).version];
    await decideOn(desk, 'towns', 'note');
    versions.push((await pageOf(desk, 'towns')).version);
    await find(opened(), [{ ...conflict, score: 0.1 }]);
    versions.push((await pageOf(desk, 'towns')).version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  test('one judgement put in twice is one, also when the version has gone on', async () => {
    const versions = await current();
    const judgement = judge({ conflict }, 'confirmed');
    for (let times = 0; times < 2; times += 1) expect(await desk.decide([judgement], versions)).toEqual({ kept: [judgement], refused: [] });
    expect(await desk.decide([judgement, judgement], versions)).toEqual({ kept: [judgement], refused: [] });
    expect((await pageOf(desk, 'towns')).judgements).toEqual([judgement]);
  });

  test('a judgement keeps its first form', async () => {
    const judgement = await decideOn(desk, 'towns', 'confirmed');
    const { kept } = await desk.decide([{ ...judgement, rationale: 'rewritten' }], await current());
    expect(kept).toEqual([judgement]);
    expect(await desk.judgement(judgement.id)).toEqual(judgement);
  });

  test('what somebody else decided meanwhile is never written over', async () => {
    const outdated = await current();
    const first = await decideOn(desk, 'towns', 'confirmed', { by: 'Ben' });
    expect(await desk.decide([judge({ conflict }, 'unresolved')], outdated)).toEqual({ kept: [], refused: ['towns'] });
    expect((await pageOf(desk, 'towns')).judgements).toEqual([first]);
  });

  test('a conflict that changed meanwhile is refused', async () => {
    const outdated = await current();
    await find(opened(), [{ ...conflict, reason: 'another' }]);
    expect(await desk.decide([judge({ conflict }, 'confirmed')], outdated)).toEqual({ kept: [], refused: ['towns'] });
  });

  test('what is unknown, and what comes without a version, is refused', async () => {
    const [stranger, unversioned] = [judge({ conflict: { ...conflict, id: 'stranger' } }, 'confirmed'), judge({ conflict }, 'confirmed')];
    expect(await desk.decide([stranger], new Map([['stranger', 1]]))).toEqual({ kept: [], refused: ['stranger'] });
    expect(await desk.decide([unversioned], new Map())).toEqual({ kept: [], refused: ['towns'] });
    expect([await desk.page('stranger'), await desk.lease('stranger', 'Ana', 1), await desk.judgement('none')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await desk.page('st\0ranger')).toBeUndefined();
  });

  test.each([
    ['a rationale of a megabyte', { rationale: 'x'.repeat(1_000_000) }],
    ['an answer of a megabyte', { decision: 'resolved', answer: 'x'.repeat(1_000_000) }],
    ['an address that is a script', { evidence: 'javascript:alert(1)' }],
    ['a decision that there is not', { decision: 'deleted' }],
    ['a dismissal without its reason', { decision: 'not-a-conflict' }],
    ['nobody', { by: '' }],
    ['no time', { at: 'yesterday' }],
  ])('%s stays out of the log', async (_name, more) => {
    const unfit = { ...judge({ conflict }, 'confirmed'), ...more } as ReturnType<typeof judge>;
    await expect(desk.decide([judge({ conflict }, 'note'), unfit], await current())).rejects.toThrow(DeskRefusal);
    expect((await desk.log({ limit: 9 })).entries).toEqual([]);
  });

  test('texts that a page, a formula or a database might read otherwise come back as they were', async () => {
    const rationale = `'; DROP TABLE judgements; -- <script> =1+1 \0 \u{FFFE} ${'😀'.repeat(1_000)}`;
    const { id } = await decideOn(desk, 'towns', 'confirmed', { rationale });
    expect((await desk.judgement(id))?.rationale).toBe(rationale);
  });

  test('two reviewers who differ', async () => {
    await decideOn(desk, 'towns', 'confirmed');
    const second = await decideOn(desk, 'towns', 'unresolved', { by: 'Ben' });
    expect(await statusOf()).toBe('disagreed');
    await takeBack(desk, [second]);
    expect(await statusOf()).toBe('confirmed');
  });

  describe('taking back', () => {
    test('an undo, a redo, and so on', async () => {
      const judgement = await decideOn(desk, 'towns', 'confirmed');
      const { undo } = await takeBack(desk, [judgement]);
      expect(await statusOf()).toBe('open');
      const { undo: redo } = await takeBack(desk, [undo]);
      expect(await statusOf()).toBe('confirmed');
      await takeBack(desk, [redo]);
      expect([await statusOf(), (await pageOf(desk, 'towns')).judgements.length]).toEqual(['open', 4]);
    });

    test('what is taken back already is refused', async () => {
      const judgement = await decideOn(desk, 'towns', 'confirmed');
      expect((await takeBack(desk, [judgement])).refused).toEqual([]);
      expect(await takeBack(desk, [judgement])).toMatchObject({ kept: [], refused: ['towns'] });
      expect((await pageOf(desk, 'towns')).judgements).toHaveLength(2);
    });

    test('what is of another conflict, or nobody’s, is refused', async () => {
      const judgement = await decideOn(desk, 'towns', 'confirmed');
      await decideOn(desk, 'ferries', 'confirmed');
      expect((await takeBack(desk, [{ ...judgement, conflictId: 'ferries' }])).refused).toEqual(['ferries']);
      expect((await takeBack(desk, [{ ...judgement, id: 'none' }])).refused).toEqual(['towns']);
      expect(await statusOf()).toBe('confirmed');
    });

    test('only what is named: the decision of another stays', async () => {
      const judgement = await decideOn(desk, 'towns', 'confirmed');
      await decideOn(desk, 'towns', 'confirmed', { by: 'Ben' });
      expect((await takeBack(desk, [judgement])).refused).toEqual([]);
      expect((await desk.queue({ by: 'Ben' }, { reviewer: '', limit: 9 })).items).toMatchObject([
        { status: 'confirmed', decidedBy: ['Ben'] },
      ]);
    });

    test('with a version, only as long as that is the last', async () => {
      const outdated = await current();
      const judgement = await decideOn(desk, 'towns', 'confirmed');
      const undo = judge({ conflict }, 'undone', { undoes: [judgement.id] });
      expect((await desk.decide([undo], outdated)).refused).toEqual(['towns']);
      expect((await desk.decide([undo], await current())).refused).toEqual([]);
    });
  });

  describe('many at once', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      makeConflict([[`x${index}@0:one`], [`y${index}@0:two`]], { id: `many-${index}` }),
    );

    test('each is decided or named, and all are taken back together', async () => {
      await find(opened(), many);
      const pages = await Promise.all(many.map(({ id }) => pageOf(desk, id)));
      await decideOn(desk, 'many-7', 'unresolved', { by: 'Ben' });
      const versions = new Map(pages.map((page) => [page.conflict.id, page.version]));
      const judgements = pages.map((page) => judge(page, 'confirmed', { batch: 'batch-1' }));
      const { kept, refused } = await desk.decide(judgements, versions);
      expect([kept.length, refused]).toEqual([299, ['many-7']]);
      expect((await desk.judgementsOf('batch-1')).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      expect((await desk.queue({ status: 'confirmed' }, { reviewer: '', limit: 1 })).total).toBe(299);
      const undos = kept.map(({ id, conflictId, seen }) => ({
        ...judge({ conflict }, 'undone', { undoes: [id], batch: 'batch-2' }),
        id: `undo of ${id}`,
        conflictId,
        seen,
      }));
      expect((await desk.decide(undos, new Map())).refused).toEqual([]);
      expect((await desk.queue({ status: 'open' }, { reviewer: '', limit: 1 })).total).toBe(301);
    });
  });

  describe('a lease', () => {
    const holder = async () => (await pageOf(desk, 'towns')).lease?.by;

    test('belongs to the first, until it lapses', async () => {
      expect((await desk.lease('towns', 'Ana', MINUTE))?.by).toBe('Ana');
      expect((await desk.lease('towns', 'Ben', MINUTE))?.by).toBe('Ana');
      opened().pass(MINUTE - SECOND);
      expect(await holder()).toBe('Ana');
      opened().pass(SECOND);
      expect(await holder()).toBeUndefined();
      expect((await desk.lease('towns', 'Ben', MINUTE))?.by).toBe('Ben');
    });

    test('is made longer, and let go of by its holder only', async () => {
      await desk.lease('towns', 'Ana', MINUTE);
      opened().pass(30 * SECOND);
      await desk.lease('towns', 'Ana', MINUTE);
      opened().pass(45 * SECOND);
      await desk.release('towns', 'Ben');
      expect(await holder()).toBe('Ana');
      await desk.release('towns', 'Ana');
      expect(await holder()).toBeUndefined();
      await desk.release('stranger', 'Ana');
    });

    test('is shown in the queue, and found by its holder', async () => {
      await desk.lease('towns', 'Ana', MINUTE);
      const { items } = await desk.queue({ by: 'me' }, { reviewer: 'Ana', limit: 9 });
      expect(items).toMatchObject([{ id: 'towns', lease: { by: 'Ana', until: '2026-01-16T12:01:00.000Z' } }]);
      opened().pass(MINUTE);
      expect((await desk.queue({ by: 'me' }, { reviewer: 'Ana', limit: 9 })).items).toEqual([]);
    });

    test('ends with the decision of its holder, and hinders nobody', async () => {
      await desk.lease('towns', 'Ana', MINUTE);
      await decideOn(desk, 'towns', 'confirmed', { by: 'Ben' });
      expect(await holder()).toBe('Ana');
      await decideOn(desk, 'towns', 'confirmed');
      expect(await holder()).toBeUndefined();
    });

    test('of forty who ask at once one gets it', async () => {
      const leases = await Promise.all(Array.from({ length: 40 }, (_, index) => desk.lease('towns', `Reviewer ${index}`, MINUTE)));
      expect(new Set(leases.map((lease) => lease?.by)).size).toBe(1);
    });
  });

  test('the log has everything, the newest first, page by page', async () => {
    const { store } = opened();
    const first = await decideOn(desk, 'towns', 'confirmed');
    const ruling: StoryRuling = {
      id: 'r1',
      decision: 'apart',
      articleIds: ['a'],
      others: ['b'],
      rationale: '',
      by: 'Eva',
      at: '2026-01-01T00:00:00Z',
    };
    await store.saveStoryRuling(ruling);
    await store.saveStoryRuling(ruling);
    const { undo } = await takeBack(desk, [first]);
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.log({ limit: 1, cursor });
      seen.push(...page.entries);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual([
      { type: 'judgement', judgement: undo },
      { type: 'ruling', ruling },
      { type: 'judgement', judgement: first },
    ]);
    await expect(desk.log({ limit: 1, cursor: 'x' })).rejects.toThrow(DeskRefusal);
  });

  test('a judgement that was made elsewhere is kept, whatever has become of its conflict', async () => {
    const { store } = opened();
    const [known, unknown] = [
      { ...sampleJudgement('j1', '2026-01-16T10:00:00Z'), conflictId: 'towns' },
      sampleJudgement('j2', '2026-01-16T11:00:00Z'),
    ];
    for (const judgement of [known, unknown, known]) await store.saveJudgement(judgement);
    expect(await statusOf()).toBe('confirmed');
    expect((await desk.log({ limit: 9 })).entries).toHaveLength(2);
    expect(await store.judgements()).toEqual([known, unknown]);
  });
}
