import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointOffset } from '../../exports/code-points.ts';

test.each([
  ['twelve', 3, 3],
  ['🚌 12', 3, 2],
  ['🚌🚌12', 4, 2],
  ['e\u0301 12', 3, 3],
  ['👩‍🚒 9', 6, 4],
  ['\ud83dx 1', 3, 3],
  ['x\udc00 1', 3, 3],
  ['', 0, 0],
])('%j: %i code units are %i code points', (text, offset, expected) => {
  expect(codePointOffset(text, offset)).toBe(expected);
});

test('is what spreading counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, some) => {
      const offset = Array.from(text).slice(0, some).join('').length;
      expect(codePointOffset(text, offset)).toBe(Array.from(text.slice(0, offset)).length);
    }),
  );
});
