import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from '../../../../pipeline/extract/dates/read-dates.ts';
import { readQuantities } from '../../../../pipeline/extract/quantities/read-quantities.ts';
import { read } from '../../../../pipeline/read.ts';
import type { Quantity } from '../../../../schemas/index.ts';

function quantitiesOf(text: string): Quantity[] {
  const reading = read({ id: 'a', version: '1', source: 'Test Post', language: 'en', text });
  return readQuantities(reading, readDates(reading));
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function spellBelowThousand(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return value % 10 === 0 ? (TENS[value / 10] ?? '') : `${TENS[Math.floor(value / 10)] ?? ''}-${ONES[value % 10] ?? ''}`;
  const rest = value % 100 === 0 ? '' : ` and ${spellBelowThousand(value % 100)}`;
  return `${ONES[Math.floor(value / 100)] ?? ''} hundred${rest}`;
}

function spell(value: number): string {
  if (value < 1000) return spellBelowThousand(value);
  const scales: readonly (readonly [string, number])[] = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
  ];
  const words: string[] = [];
  let rest = value;
  for (const [name, scale] of scales) {
    if (rest < scale) continue;
    words.push(`${spellBelowThousand(Math.floor(rest / scale))} ${name}`);
    rest %= scale;
  }
  if (rest > 0) words.push(rest < 100 ? `and ${spellBelowThousand(rest)}` : spellBelowThousand(rest));
  return words.join(' ');
}

function withSeparators(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
}

describe('numbers', () => {
  test('words and digits of one number agree', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 2, max: 2000 }),
      fc.integer({ min: 2, max: 1_000_000_000 }),
      fc.integer({ min: 2, max: 999_999_999_999_999 }),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        expect(quantitiesOf(`They counted ${spell(value)} apples.`)).toMatchObject([{ value, counted: 'apple' }]);
        expect(quantitiesOf(`They counted ${withSeparators(value, ',')} apples.`)).toMatchObject([{ value, counted: 'apple' }]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([',', '\u00A0', '\u2009', '\u202F'])('thousands set apart by %j', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(quantitiesOf(`They counted ${withSeparators(value, separator)} apples.`)).toMatchObject([{ value, counted: 'apple' }]);
      }),
      { numRuns: 20 },
    );
  });

  test('full-width digits and fractions in one character', () => {
    expect(quantitiesOf('They counted １２５ apples.')).toMatchObject([{ value: 125 }]);
    expect(quantitiesOf('It took 3½ hours.')).toMatchObject([{ value: 3.5, unit: 'hour' }]);
  });

  test.each([
    ['$1.2bn', 1.2e9],
    ['$84 billion', 84e9],
    ['£340m', 340e6],
    ['€3.8 billion', 3.8e9],
    ['¥590 billion', 590e9],
  ])('%s', (text, value) => {
    expect(quantitiesOf(`It cost ${text} in all.`)).toMatchObject([{ value, kind: 'money' }]);
  });

  test('figures side by side are not added up', () => {
    expect(quantitiesOf('It earned $84 billion, £1,000 of it here.').map(({ value }) => value)).toEqual([84e9, 1000]);
    expect(quantitiesOf('Half a million, a 58-year-old said.').map(({ value }) => value)).toEqual([500_000, 58]);
  });
});

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
  '- ',
  '1 - 2 ',
  'one ',
  '1 of ',
  '(1 ',
  '1 a ',
  '1 to ',
  '2019 ',
  'May 1 ',
  'one hundred and ',
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
  expect(costOf(unit.repeat(200_000 / unit.length))).toBeLessThan(10);
});
