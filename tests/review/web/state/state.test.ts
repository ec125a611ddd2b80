import { describe, expect, test } from '@jest/globals';
import type { ConflictPage, Judgement, QueueItem } from '../../../../schemas/index.ts';
import { did, didAgain, noActions, tookBack } from '../../../../review/web/state/actions.ts';
import { emptyDraft, parseDraft } from '../../../../review/web/state/drafts.ts';
import { firstPage, fits, neighbour, updated, withConflict, withPage } from '../../../../review/web/state/queue-list.ts';
import { Store } from '../../../../review/web/state/store.ts';
import { takenBack } from '../../../../review/web/state/taken-back.ts';

function item(id: string, values: Partial<QueueItem> = {}): QueueItem {
  const { kind, outcome } = { kind: 'quantity', outcome: 'conflict' } as const;
  return {
    ...{ id, version: 1, kind, outcome, question: id, score: 1, storyId: 's', status: 'open', newEvidence: false },
    ...{ outlets: [], sides: [], decidedBy: [], ...values },
  };
}
const ids = ({ rows }: { rows: readonly QueueItem[] }) => rows.map(({ id }) => id).join('');

describe('the queue', () => {
  const list = firstPage({ items: [item('a'), item('b')], total: 3, next: 'n' });

  test('reads on, and shows nothing twice', () => {
    const longer = withPage(list, { items: [item('b'), item('c')], total: 3 });
    expect(ids(longer)).toBe('abc');
    expect(longer.next).toBeUndefined();
  });

  test('takes in what changed without moving a row, and counts what is new', () => {
    const now = updated(list, { items: [item('x'), item('b', { status: 'confirmed' })], total: 9 });
    expect(ids(now)).toBe('ab');
    expect(now).toMatchObject({ total: 9, fresh: 1, next: 'n' });
    expect(now.rows[1]?.status).toBe('confirmed');
  });

  test("takes a row's values from its page", () => {
    const page = { standing: { status: 'confirmed', decisions: [{ by: 'Ada' }], newEvidence: [] }, version: 7 } as unknown as ConflictPage;
    expect(withConflict(list, 'b', page).rows[1]).toMatchObject({ status: 'confirmed', version: 7, decidedBy: ['Ada'] });
  });

  test('knows what no longer fits', () => {
    expect(fits({ status: 'open' }, item('a', { status: 'confirmed' }))).toBe(false);
    expect(fits({ status: 'new-evidence' }, item('a', { status: 'confirmed', newEvidence: true }))).toBe(true);
    expect(fits({ status: 'any' }, item('a', { status: 'confirmed' }))).toBe(true);
  });

  test('has a first and a last', () => {
    expect([neighbour(list, undefined, 1), neighbour(list, 'a', 1), neighbour(list, 'b', 1), neighbour(list, 'a', -1)]).toEqual([
      'a',
      'b',
      undefined,
      undefined,
    ]);
  });
});

describe('actions', () => {
  const one = { words: 'one', conflictIds: ['c'], judgementIds: ['j1'] };
  const many = { words: 'many', conflictIds: ['c', 'd'], judgementIds: ['j2', 'j3'], batch: 'b' };

  test('are taken back from the last, and done again by taking the undo back', () => {
    const done = did(did(noActions, one), many);
    const undone = tookBack(done, ['u1']);
    expect(undone.done).toEqual([one]);
    expect(undone.undone).toEqual([{ words: 'many', conflictIds: ['c', 'd'], judgementIds: ['u1'] }]);
    const again = didAgain(undone, ['r1']);
    expect(again.done.at(-1)).toEqual({ words: 'many', conflictIds: ['c', 'd'], judgementIds: ['r1'] });
    expect(again.undone).toEqual([]);
  });

  test('something new ends what could be done again', () => {
    expect(did(tookBack(did(noActions, one), ['u1']), many).undone).toEqual([]);
  });

  test('nothing done, nothing undone', () => {
    expect(tookBack(noActions, ['u'])).toEqual(noActions);
    expect(didAgain(noActions, ['u'])).toEqual(noActions);
  });
});

test('an undo that was undone takes nothing back', () => {
  const judgement = (id: string, ...undoes: string[]) => ({ id, ...(undoes.length > 0 && { undoes }) }) as Judgement;
  expect([...takenBack([judgement('a'), judgement('u', 'a')])]).toEqual(['a']);
  expect([...takenBack([judgement('a'), judgement('u', 'a'), judgement('r', 'u')])]).toEqual(['u']);
  expect([...takenBack([judgement('a'), judgement('u', 'a'), judgement('r', 'u'), judgement('v', 'r')])].sort()).toEqual(['a', 'r']);
});

test.each([undefined, '', '{', '[]', 'null', '{"rationale":7}'])('a draft that cannot be read is empty: %s', (kept) => {
  expect(parseDraft(kept)).toEqual(emptyDraft);
});

test('a draft is read back', () => {
  const draft = { rationale: 'because', evidence: 'https://a.example', answer: '12' };
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

test('a store tells those who listen', () => {
  const store = new Store({ a: 1, b: 2 });
  const seen: number[] = [];
  const stop = store.listen(() => seen.push(store.value.a));
  store.set({ a: 5 });
  stop();
  store.set({ a: 6 });
  expect(seen).toEqual([5]);
  expect(store.value).toEqual({ a: 6, b: 2 });
});
