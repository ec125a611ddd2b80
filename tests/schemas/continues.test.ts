import { expect, test } from '@jest/globals';
import { continues } from '../../schemas/continues.ts';
import { seenOf } from '../../schemas/seen-of.ts';
import { makeConflict } from './make-conflict.ts';

const [a, b, c, d] = [
  'a@0:Nine towns lost power',
  'b@5:Ten towns lost power',
  'c@9:nine towns in the dark',
  'd@2:ten towns went dark',
] as const;
const judged = makeConflict([
  [a, c],
  [b, d],
]);

test.each([
  [
    'itself',
    [
      [a, c],
      [b, d],
    ],
    true,
  ],
  [
    'the sides in another order',
    [
      [b, d],
      [a, c],
    ],
    true,
  ],
  [
    'with a claim of a new article',
    [
      [a, c, 'e@0:Nine, it says'],
      [b, d],
    ],
    true,
  ],
  ['with a third answer', [[a, c], [b, d], ['e@0:Twelve towns']], true],
  ['with one claim of each side left', [[c], [b]], true],
  ['with an answer that is split', [[a], [c], [b, d]], true],
  ['with a claim that is cut otherwise', [['a@5:towns lost power'], [b]], true],
  ['with one side that was seen, and a new one', [[a, c], ['e@0:Twelve towns']], false],
  ['both sides on one', [[a, b], ['e@0:Twelve towns']], false],
  ['two sides merged beside a third', [[a, b, c], [d]], false],
  [
    'claims that changed sides',
    [
      [a, d],
      [b, c],
    ],
    false,
  ],
  ['other articles', [['x@0:Nine towns lost power'], ['y@5:Ten towns lost power']], false],
  ['texts that were rewritten at their places', [['a@0:Ten! towns lost power'], ['b@5:Six towns lost power']], false],
])('%s', (_name, sides, expected) => {
  expect(continues(makeConflict(sides), seenOf(judged))).toBe(expected);
});

test('a conflict of another kind is another question', () => {
  expect(continues({ ...judged, kind: 'date' }, seenOf(judged))).toBe(false);
});

test('a sentence that was seen on both sides says nothing', () => {
  const both = 'a@0:nine towns, not ten, lost power';
  const seen = seenOf(
    makeConflict([
      [both, c],
      [both, d],
    ]),
  );
  expect(continues(makeConflict([[both, c], [d]]), seen)).toBe(true);
  expect(continues(makeConflict([[both], [d]]), seen)).toBe(false);
});
