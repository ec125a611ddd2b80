import type { PassageWord } from './passage-words.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_FORMS = new Set('mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** What a figure says, a magnitude that follows included: "9" and "nine" → 9, "1,200" → 1200, "2" before "million" → 2000000. */
export function figureOf({ key }: PassageWord, next?: PassageWord): number | undefined {
  const value = /^\d/.test(key) ? digitsValue(key) : wordValue(key);
  return value === undefined ? undefined : value * (MAGNITUDES.get(next?.key ?? '') ?? 1);
}

function digitsValue(key: string): number {
  return Number(
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(key) ? key.replaceAll(',', '') : key.replace(',', '.').replace(/[.,](?=.*[.,])/g, ''),
  );
}

function wordValue(key: string): number | undefined {
  const [first = '', second] = key.split('-');
  const tens = TENS.indexOf(first);
  const unit = UNITS.indexOf(second ?? first);
  if (tens >= 0 && second === undefined) return 20 + 10 * tens;
  if (tens >= 0 && unit > 0 && unit < 10) return 20 + 10 * tens + unit;
  return second === undefined && unit >= 0 ? unit : undefined;
}

/** A weekday or month under its full name: "Jan" → january. "May" counts only with its capital. */
export function calendarWordOf({ key, text }: PassageWord): { kind: 'weekday' | 'month'; name: string } | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const names = (name: string) => name === key || (SHORT_FORMS.has(key) && name.startsWith(key));
  const weekday = WEEKDAYS.find(names);
  if (weekday !== undefined) return { kind: 'weekday', name: weekday };
  const month = MONTHS.find(names);
  return month === undefined ? undefined : { kind: 'month', name: month };
}
