import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance, intervalOf, overlap, precision, slipOf } from '../../../pipeline/compare/interval.ts';
import type { Bound, Quantity } from '../../../schemas/index.ts';

function quantity(fields: Partial<Quantity>): Quantity {
  const span = { start: 0, end: 1, text: '1' };
  return { span, value: 1, bound: '=', unit: null, kind: 'count', counted: 'town', rule: 'test/made', ...fields };
}

const between = (fields: Partial<Quantity>) => {
  const interval = intervalOf(quantity(fields));
  return interval === null ? null : [interval.low, interval.high];
};

describe('a figure is an interval', () => {
  test.each<[string, Partial<Quantity>, [number, number]]>([
    ['small whole numbers are exact', { value: 9 }, [9, 9]],
    ['other exact figures too', { value: 137 }, [137, 137]],
    ['round ones may be rounded', { value: 2000 }, [1900, 2100]],
    ['at least has no ceiling', { value: 58, bound: '>=' }, [58, Infinity]],
    ['more than stops at twice', { value: 130, bound: '>' }, [130, 260]],
    ['up to begins at nothing', { value: 50, bound: '<=' }, [0, 50]],
    ['about is a tenth either way', { value: 2000, bound: '~' }, [1800, 2200]],
    ['a range is itself', { value: null, low: 24, high: 30, bound: '=' }, [24, 30]],
    ['a vague plural reaches further', { value: null, low: 24, high: 99, bound: '~', rule: 'vague/plural' }, [24, 495]],
    ['a hedged range ends where it says', { value: null, low: 20, high: 30, bound: '~' }, [20, 30]],
    ['fractions and percentages are shares', { value: 0.5, kind: 'ratio' }, [48.5, 51.5]],
  ])('%s', (_name, fields, expected) => {
    const found = between(fields);
    expect(found?.[0]).toBeCloseTo(expected[0], 6);
    if (Number.isFinite(expected[1])) expect(found?.[1]).toBeCloseTo(expected[1], 6);
    else expect(found?.[1]).toBe(Infinity);
  });

  test('a measure in two units meets after conversion', () => {
    const miles = intervalOf(quantity({ value: 6, unit: 'mile', kind: 'length', counted: null }));
    const kilometres = intervalOf(quantity({ value: 10, unit: 'kilometre', kind: 'length', counted: null }));
    expect(miles?.dimension).toBe(kilometres?.dimension);
    expect(miles !== null && kilometres !== null && overlap(miles, kilometres)).toBe(true);
  });
});

test('precision follows the digits that were written', () => {
  expect([7, 137, 120, 5000, 5.9].map(precision)).toEqual([0, 0, 3, 250, 0.05]);
});

test('a power of ten is a slip, whatever the direction', () => {
  expect(slipOf(quantity({ value: 4.5e6, unit: 'USD' }), quantity({ value: 4.5e9, unit: 'USD' }))).toBe(3);
  expect(slipOf(quantity({ value: 12 }), quantity({ value: 13 }))).toBe(0);
});

test('laws: overlap and distance are symmetric, and nothing is apart from itself', () => {
  const bounds: Bound[] = ['=', '~', '>', '>=', '<', '<='];
  const any = fc.record({ value: fc.integer({ min: 0, max: 1_000_000 }), bound: fc.constantFrom(...bounds) });
  fc.assert(
    fc.property(any, any, (one, two) => {
      const [a, b] = [intervalOf(quantity(one)), intervalOf(quantity(two))];
      if (a === null || b === null) throw new Error('every value has an interval');
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(distance(a, b)).toBe(distance(b, a));
      expect(overlap(a, a)).toBe(true);
    }),
  );
});
