import type { PassageWord } from './passage-words.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNIT_VALUES: ReadonlyMap<string, number> = new Map(UNITS.map((word, value) => [word, value]));
const TENS_VALUES: ReadonlyMap<string, number> = new Map(TENS.map((word, index) => [word, 20 + 10 * index]));
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_FORMS = 'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

interface CalendarWord {
  readonly kind: 'weekday' | 'month';
  readonly name: string;
}

const CALENDAR: ReadonlyMap<string, CalendarWord> = new Map(
  [
    ...WEEKDAYS.map((name): CalendarWord => ({ kind: 'weekday', name })),
    ...MONTHS.map((name): CalendarWord => ({ kind: 'month', name })),
  ].flatMap((word) =>
    [word.name, ...SHORT_FORMS.filter((form) => word.name.startsWith(form))].map((key): [string, CalendarWord] => [key, word]),
  ),
);

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
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return UNIT_VALUES.get(key) ?? TENS_VALUES.get(key);
  const tens = TENS_VALUES.get(key.slice(0, hyphen));
  const unit = UNIT_VALUES.get(key.slice(hyphen + 1));
  return tens !== undefined && unit !== undefined && unit > 0 && unit < 10 ? tens + unit : undefined;
}

/** A weekday or month under its full name: "Jan" → january. "May" counts only with its capital. */
export function calendarWordOf({ key, text }: PassageWord): CalendarWord | undefined {
  const found = CALENDAR.get(key);
  return found !== undefined && /^\p{Lu}/u.test(text) ? found : undefined;
}
