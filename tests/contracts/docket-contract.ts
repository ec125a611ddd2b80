import { describe, beforeEach, expect, test } from '@jest/globals';
import type { Conflict, QueueFilter } from '../../schemas/index.ts';
import type { Desk } from '../../store/desk.ts';
import { DeskRefusal } from '../../store/desk-refusal.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { decideOn, find, pageOf } from './desk-run.ts';
import { gather, MINUTE, type OpenedStore } from './opened-store.ts';

const ana = { reviewer: 'Ana', limit: 50 };

/** A conflict of two outlets of its own, by its name. */
function named(id: string, score: number, more: Partial<Conflict> = {}): Conflict {
  return makeConflict([[`${id}-one@0:nine`], [`${id}-two@0:ten`]], { id, score, ...more });
}

const bridge = named('bridge', 0.9, { question: 'How many cars stood on the Córdoba bridge?', storyId: 'story-bridge' });
const storm = named('storm', 0.7, { kind: 'date', outcome: 'disputed', question: 'When did the storm begin?' });
const score = named('score', 0.95, { outcome: 'difference', question: 'How many points?' });
const towns = named('towns', 0.7, { question: 'Did 1,200 towns lose power?' });

export function describeDocket(opened: () => OpenedStore): void {
  let desk: Desk;
  const ids = async (filter: QueueFilter = {}, more = {}) => (await desk.queue(filter, { ...ana, ...more })).items.map(({ id }) => id);

  beforeEach(async () => {
    desk = opened().store.desk;
    await find(opened(), [towns, score, storm, bridge]);
  });

  test('conflicts come by score, then by id; differences last', async () => {
    expect(await ids()).toEqual(['bridge', 'storm', 'towns', 'score']);
  });

  test('an item shows what is needed to choose it', async () => {
    const [item] = (await desk.queue({}, ana)).items;
    const { kind, outcome, question, storyId } = bridge;
    expect(item).toEqual({
      ...{ id: 'bridge', kind, outcome, question, score: 0.9, storyId, status: 'open', newEvidence: false },
      version: (await pageOf(desk, 'bridge')).version,
      outlets: ['The bridge-one', 'The bridge-two'],
      sides: bridge.sides.map(({ answer }) => ({ answer, origins: 1 })),
      decidedBy: [],
    });
  });

  describe('filters', () => {
    beforeEach(async () => {
      await decideOn(desk, 'storm', 'confirmed', { by: 'Ben' });
      await decideOn(desk, 'towns', 'unresolved');
    });

    test.each<[string, QueueFilter, string[]]>([
      ['nothing', {}, ['bridge', 'storm', 'towns', 'score']],
      ['what is open', { status: 'open' }, ['bridge', 'score']],
      ['what is confirmed', { status: 'confirmed' }, ['storm']],
      ['a kind', { kind: 'date' }, ['storm']],
      ['an outcome', { outcome: 'difference' }, ['score']],
      ['a story', { story: 'story-bridge' }, ['bridge']],
      ['an outlet', { outlet: 'The towns-one' }, ['towns']],
      ['a part of an outlet', { outlet: 'towns-one' }, []],
      ['who decided', { by: 'Ben' }, ['storm']],
      ['what I decided', { by: 'me' }, ['towns']],
      ['a part of a name', { by: 'Be' }, []],
      ['several at once', { kind: 'quantity', status: 'open', outcome: 'conflict' }, ['bridge']],
      ['several that exclude each other', { kind: 'date', status: 'open' }, []],
    ])('%s', async (_name, filter, expected) => {
      expect(await ids(filter)).toEqual(expected);
      expect((await desk.queue(filter, { ...ana, limit: 1 })).total).toBe(expected.length);
      expect((await gather(desk.cases(filter, ana))).map(({ conflict }) => conflict.id)).toEqual(expected);
    });
  });

  test.each([
    ['a word of the question', 'storm', ['storm']],
    ['the beginning of one', 'stor', ['storm']],
    ['the end of one', 'torm', []],
    ['capitals and accents', 'CORDOBA', ['bridge']],
    ['accents that were typed', 'córdoba', ['bridge']],
    ['an answer', 'nine', ['bridge', 'storm', 'towns', 'score']],
    ['an outlet', 'towns-two', ['towns']],
    ['words from several places', 'power The towns ten', ['towns']],
    ['one word that stands nowhere', 'power nowhere', []],
    ['a figure as it is printed', '1,200', ['towns']],
    ['a figure without its comma', '1200', ['towns']],
    ['blanks', '  ', ['bridge', 'storm', 'towns', 'score']],
    ['signs', '%', []],
    ['more signs', "'; --", []],
    ['a sign that no file keeps', 'st\0orm', []],
  ])('a search for %s', async (_name, search, expected) => {
    expect(await ids({ search })).toEqual(expected);
  });

  test('pages follow one another without a gap, whatever is decided meanwhile', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.queue({}, { reviewer: 'Ana', limit: 1, cursor });
      expect(page.total).toBe(4);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      await decideOn(desk, seen.at(-1)!, 'confirmed');
    } while (cursor !== undefined);
    expect(seen).toEqual(['bridge', 'storm', 'towns', 'score']);
  });

  test.each(['', 'x', 'WzEyXQ', 'bm90aGluZw', 'WyJhIiwiYiJd', '💥', '9'.repeat(5_000)])(
    'a cursor that no page gave is refused: %#',
    async (cursor) => {
      await expect(desk.queue({}, { ...ana, cursor })).rejects.toThrow(DeskRefusal);
      await expect(desk.stories({ limit: 5, cursor })).rejects.toThrow(DeskRefusal);
      expect(await ids()).toHaveLength(4);
    },
  );

  describe('the next one', () => {
    const next = async (filter: QueueFilter = {}, more = {}) => (await desk.next(filter, { reviewer: 'Ana', ...more }))?.id;

    test('is the first that is open and that nobody else holds', async () => {
      expect(await next()).toBe('bridge');
      await desk.lease('bridge', 'Ben', MINUTE);
      expect([await next(), await next({}, { reviewer: 'Ben' })]).toEqual(['storm', 'bridge']);
      await decideOn(desk, 'storm', 'confirmed');
      expect(await next()).toBe('towns');
      opened().pass(2 * MINUTE);
      expect(await next()).toBe('bridge');
    });

    test('comes after another one, until the end', async () => {
      expect(await next({}, { after: 'bridge' })).toBe('storm');
      expect(await next({ search: 'nine' }, { after: 'storm' })).toBe('towns');
      expect(await next({}, { after: 'score' })).toBeUndefined();
      expect(await next({}, { after: 'gone' })).toBe('bridge');
    });

    test('with a status: what the reviewer has not decided yet', async () => {
      await decideOn(desk, 'storm', 'confirmed');
      expect([await next({ status: 'confirmed' }), await next({ status: 'confirmed' }, { reviewer: 'Ben' })]).toEqual([undefined, 'storm']);
    });
  });

  test('the conflicts of a story come by rank, and stories by their highest', async () => {
    const late = named('late', 0.99, { storyId: 'story-bridge' });
    await find(opened(), [bridge, late]);
    expect((await desk.conflictsOf('story-bridge')).map(({ conflict }) => conflict.id)).toEqual(['late', 'bridge']);
    expect(await desk.conflictsOf('nobody')).toEqual([]);
    const first = await desk.stories({ limit: 1 });
    expect(first.items).toMatchObject([{ story: { id: 'story-bridge' }, conflicts: 2 }]);
  });

  test('stories of every kind come once', async () => {
    await find(opened(), [storm, towns]);
    await find(opened(), [bridge]);
    await find(opened(), [], ['quiet']);
    await opened().store.changeGraph((graph) =>
      graph.saveNeighbourhood('n', ['quiet'], {
        repeats: [],
        conflicts: [],
        stories: [{ id: 'story-quiet', articleIds: ['quiet'], why: 'one event' }],
      }),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.stories({ limit: 1, cursor });
      seen.push(...page.items.map(({ story, conflicts }) => `${story.id} ${conflicts}`));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(['story-bridge 1', 'story-1 2', 'story-quiet 0']);
  });

  test('what came, changed and went is told once, in order', async () => {
    const { last, conflictIds } = await desk.changes(0);
    expect(conflictIds.toSorted()).toEqual(['bridge', 'score', 'storm', 'towns']);
    expect((await desk.changes(last)).conflictIds).toEqual([]);
    await find(opened(), [towns, score, storm, { ...bridge, score: 0.1 }]);
    await decideOn(desk, 'storm', 'confirmed');
    const second = await desk.changes(last);
    expect(second.conflictIds).toEqual(['bridge', 'storm']);
    await find(
      opened(),
      [towns, score, storm],
      [...new Set([towns, score, storm, bridge].flatMap(({ id }) => [`${id}-one`, `${id}-two`]))],
    );
    expect((await desk.changes(second.last)).conflictIds).toEqual(['bridge']);
    expect(await ids()).toEqual(['storm', 'towns', 'score']);
  });

  test('finding the same again changes nothing', async () => {
    const { last } = await desk.changes(0);
    const { version } = await pageOf(desk, 'storm');
    await find(opened(), [towns, score, storm, bridge]);
    expect([await desk.changes(last), (await pageOf(desk, 'storm')).version]).toEqual([{ last, conflictIds: [] }, version]);
  });
}
