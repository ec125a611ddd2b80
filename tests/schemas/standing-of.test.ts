import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../schemas/index.ts';
import { liveJudgements } from '../../schemas/live-judgements.ts';
import { seenOf } from '../../schemas/seen-of.ts';
import { standingOf } from '../../schemas/standing-of.ts';
import { makeConflict, makeJudgement } from './make-conflict.ts';

const conflict = makeConflict([['a@0:Nine towns lost power'], ['b@5:Ten towns lost power']]);
const say = (more: Partial<Judgement> = {}) => makeJudgement(conflict, more);
const undo = (...taken: Judgement[]) => say({ decision: 'undone', undoes: taken.map(({ id }) => id) });
const statusOf = (...judgements: Judgement[]) => standingOf(conflict, judgements).status;

describe('what a reviewer decides', () => {
  const first = say();
  const dismissed = say({ decision: 'not-a-conflict', dismissal: 'rounding' });

  test.each([
    ['nothing', [], 'open'],
    ['a decision', [first], 'confirmed'],
    ['a note only', [say({ decision: 'note' })], 'open'],
    ['a note behind a decision', [first, say({ decision: 'note' })], 'confirmed'],
    ['the last decision of one', [first, dismissed], 'not-a-conflict'],
    ['a decision that was taken back', [first, undo(first)], 'open'],
    ['the decision before one that was taken back', [first, dismissed, undo(dismissed)], 'confirmed'],
    ['a bulk of decisions taken back', [first, dismissed, undo(first, dismissed)], 'open'],
  ] as const)('%s', (_name, judgements, expected) => {
    expect(statusOf(...judgements)).toBe(expected);
  });

  test('a taking back that was taken back gives the decision back, and so on', () => {
    const judgements: Judgement[] = [first];
    const statuses = Array.from({ length: 5 }, () => {
      judgements.push(undo(judgements.at(-1)!));
      return statusOf(...judgements);
    });
    expect(statuses).toEqual(['open', 'confirmed', 'open', 'confirmed', 'open']);
  });

  test('judgements that take back one another come to an end', () => {
    const [one, other] = [say({ id: 'x', decision: 'undone', undoes: ['y'] }), say({ id: 'y', decision: 'undone', undoes: ['x'] })];
    expect(liveJudgements([one, other]).length).toBeLessThan(2);
  });

  test('a chain of ten thousand', () => {
    const judgements: Judgement[] = [first];
    for (let times = 0; times < 10_000; times += 1) judgements.push(undo(judgements.at(-1)!));
    expect(statusOf(...judgements)).toBe('confirmed');
  });
});

describe('two reviewers', () => {
  const ben = (more: Partial<Judgement> = {}) => say({ by: 'Ben', ...more });
  test.each([
    ['agree', [say(), ben()], 'confirmed'],
    ['differ', [say(), ben({ decision: 'unresolved' })], 'disagreed'],
    ['differ, and one gives in', [say(), ben({ decision: 'unresolved' }), say({ decision: 'unresolved' })], 'unresolved'],
    [
      'differ in why it is none',
      [say({ decision: 'not-a-conflict', dismissal: 'update' }), ben({ decision: 'not-a-conflict', dismissal: 'rounding' })],
      'not-a-conflict',
    ],
    ['differ in the answer', [say({ decision: 'resolved', answer: '9' }), ben({ decision: 'resolved', answer: '10' })], 'disagreed'],
    [
      'write the answer otherwise',
      [say({ decision: 'resolved', answer: 'Nine  towns ' }), ben({ decision: 'resolved', answer: 'nine towns' })],
      'resolved',
    ],
  ] as const)('%s', (_name, judgements, expected) => {
    expect(statusOf(...judgements)).toBe(expected);
  });

  test('the last decision of each is shown, the newest first', () => {
    const judgements = [say(), ben(), say({ decision: 'unresolved' })];
    expect(standingOf(conflict, judgements).decisions).toEqual([judgements[2], judgements[1]]);
  });
});

describe('new evidence', () => {
  const grown = makeConflict([['a@0:Nine towns lost power', 'c@0:nine of them'], ['b@5:Ten towns lost power']]);
  const articlesOf = (...judgements: Judgement[]) => standingOf(grown, judgements).newEvidence.map(({ articleId }) => articleId);

  test.each([
    ['nobody has decided', [], []],
    ['it was not seen', [say()], ['c']],
    ['who noted it did not decide', [say(), makeJudgement(grown, { decision: 'note' })], ['c']],
    ['one who decided has seen it', [say(), makeJudgement(grown, { by: 'Ben' })], []],
    ['an earlier decision of the same has seen it', [makeJudgement(grown), say()], []],
  ] as const)('%s', (_name, judgements, expected) => {
    expect(articlesOf(...judgements)).toEqual(expected);
  });

  test('what was seen with a decision that was taken back is new again', () => {
    const [first, second] = [say(), makeJudgement(grown)];
    expect(articlesOf(first, second, undo(second))).toEqual(['c']);
  });

  test('what is seen is every passage of every side', () => {
    expect(seenOf(grown).sides.map(({ claims }) => claims.map(({ span }) => span.text))).toEqual([
      ['Nine towns lost power', 'nine of them'],
      ['Ten towns lost power'],
    ]);
  });
});
