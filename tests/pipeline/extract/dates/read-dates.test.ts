import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay, publicationDay, toDay, weekdayOf } from '../../../../pipeline/extract/dates/calendar.ts';
import { readDates } from '../../../../pipeline/extract/dates/read-dates.ts';
import { read } from '../../../../pipeline/read.ts';
import type { DateMention } from '../../../../schemas/index.ts';

function datesOf(text: string, published?: string): DateMention[] {
  return readDates(read({ id: 'a', version: '1', source: '', language: 'en', text, ...(published === undefined ? {} : { published }) }));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = fc.integer({ min: toDay(1700, 1, 1), max: toDay(2090, 12, 31) });

describe('calendar', () => {
  test('weekdays follow one another', () => {
    expect(weekdayOf(toDay(2025, 3, 12))).toBe(3);
    fc.assert(fc.property(days, (day) => weekdayOf(day + 1) === (weekdayOf(day) % 7) + 1));
  });

  test('a publication date without a meaning is none', () => {
    expect(publicationDay('2025-02-30')).toBeNull();
    expect(publicationDay('yesterday')).toBeNull();
    expect(publicationDay(undefined)).toBeNull();
  });
});

test('a day written in either order is the same day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = isoDay(day);
      const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
      const name = MONTHS[month - 1] ?? '';
      for (const text of [`on ${name} ${date}, ${year}`, `on ${date} ${name} ${year}`]) {
        expect(datesOf(text)).toMatchObject([{ from: iso, to: iso, known: ['year', 'month', 'day'], implied: [] }]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a weekday of a report lies within the week before publication', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [mention] = datesOf('She spoke on Tuesday.', isoDay(day));
      const gap = day - (publicationDay(mention?.from ?? undefined) ?? NaN);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(7);
    }),
    { numRuns: 40 },
  );
});

test('nothing is anchored without a publication date', () => {
  for (const text of ['on March 12', 'on Tuesday', 'last month', 'this spring', 'in August']) {
    expect(datesOf(text)).toMatchObject([{ from: null, to: null }]);
  }
});

test('spans slice back out of any text', () => {
  const pieces = fc.constantFrom(
    'May',
    ' ',
    '12',
    ',',
    '2024',
    '-',
    'mid',
    '’',
    's',
    'the',
    '1980',
    '9',
    'am',
    'é',
    '😀',
    '\n',
    'Q3',
    'last',
    'week',
    ':',
    '30',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
      ),
      (text) => {
        for (const { span } of datesOf(text, '2024-05-05')) expect(text.slice(span.start, span.end)).toBe(span.text);
      },
    ),
    { numRuns: 300 },
  );
});
