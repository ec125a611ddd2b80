import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, mergeRanges } from '../../../exports/report/cut.ts';

const ranges = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

test('pieces follow one another and cover the range, whatever the spans', () => {
  fc.assert(
    fc.property(ranges, fc.nat(60), fc.nat(60), (spans, start, length) => {
      const range = { start, end: start + length };
      const pieces = cut(range, mergeRanges(spans));
      const ends = [start, ...pieces.map((piece) => piece.end)];
      expect(pieces.map((piece) => piece.start)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(range.end);
    }),
  );
});

test('a character is in a span exactly when it was in one of the ranges', () => {
  fc.assert(
    fc.property(ranges, (spans) => {
      const pieces = cut({ start: 0, end: 100 }, mergeRanges(spans));
      for (let at = 0; at < 100; at += 1) {
        const piece = pieces.find(({ start, end }) => start <= at && at < end)!;
        expect(piece.span !== null).toBe(spans.some(({ start, end }) => start <= at && at < end));
      }
    }),
  );
});
