import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from '../../../../pipeline/extract/dates/read-dates.ts';
import { readQuantities } from '../../../../pipeline/extract/quantities/read-quantities.ts';
import { read } from '../../../../pipeline/read.ts';
import type { Quantity } from '../../../../schemas/index.ts';
import { growthOf } from '../../../growth.ts';

function quantitiesOf(text: string): Quantity[] {
  const reading = read({ id: 'a', version: '1', source: 'Test Post', language: 'en', text });
  return readQuantities(reading, readDates(reading));
}

describe('spans', () => {
  const pieces = fc.constantFrom(
    '12',
    ' ',
    '-',
    '$',
    'one',
    'half',
    'of',
    '½',
    '%',
    'm',
    'bn',
    '.',
    ',',
    '(',
    ')',
    '😀',
    'é',
    '\u202F',
    'to',
    'May',
    '\n\n',
    'people',
    '’s',
    '٣',
  );
  test('slice back out of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span, countedSpan } of quantitiesOf(text)) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            if (countedSpan !== undefined) expect(text.slice(countedSpan.start, countedSpan.end)).toBe(countedSpan.text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('two readings are the same', () => {
    const text = 'At least 58 towns, or two-thirds, paid between $3 and $5 million (£2.4m) on May 3.';
    expect(quantitiesOf(text)).toEqual(quantitiesOf(text));
  });
});

/** Processor time, so that a busy machine does not count. */
function costOf(text: string): number {
  const reading = read({ id: 'a', version: '1', source: '', language: 'en', text });
  const before = process.cpuUsage();
  readQuantities(reading, readDates(reading));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  '1234567890 ',
  '1234567890',
  '-',
  '- ',
  '1 - 2 ',
  '7-7 - ',
  '1-2-3-4-5 ',
  'one ',
  'one two three ',
  'million million ',
  '1 of ',
  'of the of the 5 ',
  '(1 ',
  '$ 5 ( 5 ( 5 ',
  '$',
  '1 a ',
  '1 to ',
  '5 to 5 to 5 to ',
  '1,1,1,1 ',
  '1.1.1.1 ',
  '5/5/',
  '½',
  'at least at least 5 ',
  'between 5 and ',
  'a few half ',
  '2019 ',
  'May 1 ',
  'one hundred and ',
  'one hundred and one hundred and ',
  'twenty-',
  '12\n',
  '1 234 ',
  '1-1-',
  '1:',
  '@a',
  '1(1)',
  '[1]',
  'one out of ',
  'Anna Pell 44 ',
])('junk of %j is read in linear time', (unit) => {
  const grows = growthOf((length) => costOf(unit.repeat(length / unit.length)), { longest: 200_000, times: 8, fast: 0.5 });
  expect(grows).toBe('linear');
});
