import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, SIGNS_BEHIND, SIGNS_OF_LANDS } from '../../../../pipeline/lexicons/currencies.ts';
import { FRACTION_CHARACTERS, SCALE_LETTERS } from '../../../../pipeline/lexicons/number-words.ts';
import { readDates } from '../../../../pipeline/extract/dates/read-dates.ts';
import { readQuantities } from '../../../../pipeline/extract/quantities/read-quantities.ts';
import { read } from '../../../../pipeline/read.ts';
import type { Quantity } from '../../../../schemas/index.ts';
import { runs } from '../../../properties/runs.ts';
import { spellNumber } from './spell-number.ts';

function quantitiesOf(text: string): Quantity[] {
  const reading = read({ id: 'a', version: '1', source: 'Test Post', language: 'en', text });
  return readQuantities(reading, readDates(reading));
}

/** Any size is as likely as any other. */
function numbers(least: number, most: number): fc.Arbitrary<number> {
  const sizes = [1e2, 1e3, 1e4, 1e6, 1e9, 1e12, 1e15].filter((size) => size > least && size < most).concat(most);
  return fc.oneof(...sizes.map((max) => fc.integer({ min: least, max })));
}

/** `grouped(1234567, ' ')` → "1 234 567". */
function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
}

/** `indian(1234567)` → "12,34,567". */
function indian(value: number): string {
  return String(value).replace(/\B(?=(?:\d{2})*\d{3}$)/gu, ',');
}

function wide(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Reads one figure out of a sentence, and nothing else. */
function expectOne(text: string, expected: Partial<Quantity>): void {
  expect([text, quantitiesOf(text)]).toMatchObject([text, [expected]]);
}

describe('a number in words and in digits is one number', () => {
  const spelling = fc.record({ and: fc.boolean(), hyphen: fc.constantFrom('-', ' ', '‑'), article: fc.boolean() });

  test('from 0 to 10^15', () => {
    fc.assert(
      fc.property(numbers(2, 1e15), spelling, (value, how) => {
        expectOne(`They counted ${spellNumber(value, how)} apples.`, { value, counted: 'apple' });
        expectOne(`They counted ${grouped(value, ',')} apples.`, { value, counted: 'apple' });
      }),
      runs(300),
    );
  });

  test.each([
    ['a hundred', 100],
    ['a hundred and five', 105],
    ['a thousand two hundred', 1200],
    ['a million and a half', 1.5e6],
    ['a hundred thousand', 1e5],
    ['a dozen', 12],
    ['two million three hundred thousand', 2.3e6],
    ['three lakh', 3e5],
    ['twelve crore', 1.2e8],
  ])('%s', (words, value) => expectOne(`They counted ${words} apples.`, { value, counted: 'apple' }));

  test.each([0, 1, 10 ** 15])('%d', (value) => {
    const noun = value === 1 ? 'apple' : 'apples';
    expectOne(`They counted ${spellNumber(value, { and: true, hyphen: '-', article: false })} ${noun}.`, { value, counted: 'apple' });
    expectOne(`They counted ${value} ${noun}.`, { value, counted: 'apple' });
  });

  test('with a capital at the head of a sentence', () => {
    fc.assert(
      fc.property(numbers(2, 1e15), spelling, (value, how) => {
        const words = spellNumber(value, how);
        expectOne(`${words.charAt(0).toUpperCase()}${words.slice(1)} apples were counted.`, { value, counted: 'apple' });
      }),
      runs(100),
    );
  });
});

describe('a number reads back as written', () => {
  const styles: readonly (readonly [string, (value: number) => string, number])[] = [
    ['plain', String, 1e15],
    ['commas', (value) => grouped(value, ','), 1e15],
    ['no-break spaces', (value) => grouped(value, '\u00A0'), 1e15],
    ['thin spaces', (value) => grouped(value, '\u2009'), 1e15],
    ['narrow no-break spaces', (value) => grouped(value, '\u202F'), 1e15],
    ['spaces', (value) => grouped(value, ' '), 1e15],
    ['straight apostrophes', (value) => grouped(value, "'"), 1e15],
    ['curly apostrophes', (value) => grouped(value, '’'), 1e15],
    ['Indian groups', indian, 1e15],
    ['full-width digits', (value) => wide(String(value)), 1e15],
    ['full-width digits and commas', (value) => wide(grouped(value, ',')).replaceAll(',', '，'), 1e15],
  ];
  test.each(styles)('%s', (_name, write, most) => {
    fc.assert(
      fc.property(numbers(2, most), (value) => {
        expectOne(`They counted ${write(value)} apples.`, { value, counted: 'apple' });
      }),
      runs(60),
    );
  });

  test('decimals', () => {
    fc.assert(
      fc.property(numbers(0, 1e9), fc.integer({ min: 1, max: 999 }), fc.constantFrom(',', '', '\u2009'), (whole, part, separator) => {
        const digits = `.${String(part).padStart(3, '0')}`;
        expectOne(`The ship lost ${grouped(whole, separator)}${digits} litres.`, { value: Number(`${whole}${digits}`), unit: 'litre' });
      }),
      runs(60),
    );
  });

  test('fractions in one character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...FRACTION_CHARACTERS), (whole, [character, part]) => {
        expectOne(`It took ${whole === 0 ? '' : whole}${character} hours.`, { value: whole + part });
      }),
      runs(60),
    );
  });
});

describe('a number with a scale', () => {
  const amounts = fc.integer({ min: 11, max: 9999 }).map((tenths) => tenths / 10);

  test.each([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
    ['lakh crore', 1e12],
  ])('%s', (word, scale) => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const value = Number((amount * scale).toPrecision(12));
        expectOne(`They counted ${amount} ${word} apples.`, { value, counted: 'apple' });
        expectOne(`It cost $${amount} ${word} in all.`, { value, unit: 'USD' });
      }),
      runs(30),
    );
  });

  test.each([...SCALE_LETTERS])('%s', (letters, scale) => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('$', '£', '€'), (amount, sign) => {
        expectOne(`It cost ${sign}${amount}${letters} in all.`, { value: Number((amount * scale).toPrecision(12)), kind: 'money' });
      }),
      runs(20),
    );
  });

  test.each(['k', 'K', 'm', 'M', 'bn'])('%s, without money', (letters) => {
    expectOne(`They counted 5${letters} people.`, { value: 5 * (SCALE_LETTERS.get(letters) ?? 0), counted: 'person' });
  });
});

/** Signs that are money wherever they stand; others need their land, and "PS4" is a console. */
const SIGNS = [...CURRENCY_SIGNS]
  .filter(([sign]) => !SIGNS_OF_LANDS.has(sign) && sign !== 'PS' && sign !== 'R')
  .map(([sign, unit]): [string, string] => [sign, CURRENCY_NAMES.get(unit)?.alone ?? unit]);
const CODES = [...CURRENCY_CODES].filter((code) => !SIGNS_OF_LANDS.has(code));

describe('money', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 2, max: 9999 }),
    fc.integer({ min: 11, max: 9999 }).map((tenths) => tenths / 10),
  );

  test.each(SIGNS)('%s in front', (sign, unit) => {
    fc.assert(
      fc.property(amounts, (amount) => expectOne(`It cost ${sign}${amount} in all.`, { value: amount, unit, kind: 'money' })),
      runs(10),
    );
  });

  test.each(SIGNS.filter(([sign]) => SIGNS_BEHIND.has(sign)))('%s behind', (sign, unit) => {
    fc.assert(
      fc.property(amounts, (amount) => expectOne(`It cost ${amount} ${sign} in all.`, { value: amount, unit, kind: 'money' })),
      runs(10),
    );
  });

  test('codes in front and behind', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CODES), (amount, code) => {
        expectOne(`It cost ${code} ${amount} in all.`, { value: amount, unit: code, kind: 'money' });
        expectOne(`It cost ${code}${amount} in all.`, { value: amount, unit: code, kind: 'money' });
        expectOne(`It cost ${amount} ${code} in all.`, { value: amount, unit: code, kind: 'money' });
      }),
      runs(100),
    );
  });
});

describe('percent, signs and ranges', () => {
  const amounts = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);

  test.each(['%', ' %', ' percent', ' per cent', ' pct', '％', '\u00A0%'])('%j', (sign) => {
    fc.assert(
      fc.property(amounts, (value) => expectOne(`Prices rose ${value}${sign} in June.`, { value, unit: 'percent' })),
      runs(20),
    );
  });

  test.each(['-', '−', 'minus '])('%j', (sign) => {
    fc.assert(
      fc.property(amounts, (value) => {
        expectOne(`It fell to ${sign}${value} degrees.`, { value: -value });
        expectOne(`Growth was ${sign}${value}% last year.`, { value: -value, unit: 'percent' });
      }),
      runs(20),
    );
  });

  test.each([' to ', '-', '–', ' – ', ' - '])('%j', (link) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 1, max: 400 }), (low, step) => {
        expectOne(`They counted ${low}${link}${low + step} apples.`, { value: null, low, high: low + step, counted: 'apple' });
      }),
      runs(20),
    );
  });
});
