import { MONTHS, ORDINAL_WORDS, SEASONS, WEEKDAYS } from '../../lexicons/months.ts';
import { CARDINALS } from '../../lexicons/number-words.ts';

export type Part = 'early' | 'mid' | 'late';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const written = (words: Iterable<string>) =>
  [...words].sort((a, b) => b.length - a.length).flatMap((word) => [capital(word), word.toUpperCase()]);

/** Pieces of patterns. Months and weekdays count with a capital only: "may" and "sat" are other words. */
export const MONTH = `(?:${written(MONTHS.keys()).join('|')})`;
export const FULL_WEEKDAY = `(?:${written(WEEKDAYS.keys()).join('|')})`;
export const WEEKDAY = `(?:${FULL_WEEKDAY}|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)`;
export const SEASON = `(?:${[...SEASONS.keys()].join('|')})`;
export const ORDINAL = `(?:${[...ORDINAL_WORDS.keys()].join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
export const PART = '(?:[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ss]tart of|[Mm]iddle of|[Ee]nd of)';

/** A year of four figures that is no part of a larger number. */
export const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)';

/** "last", "this past" and "next", "this coming": which one counted from now. Their shift: `shiftOf`. */
export const RELATIVE = '(?<relative>[Tt]his\\s(?:past|coming)|[Ll]ast|[Nn]ext|[Tt]his)';

/** `shiftOf('this past')` → -1; `shiftOf('this')` → 0. */
export function shiftOf(relative: string | undefined): -1 | 0 | 1 {
  const lower = (relative ?? '').toLowerCase();
  if (/^(?:last|this past)$/u.test(lower)) return -1;
  return /^(?:next|coming|this coming)$/u.test(lower) ? 1 : 0;
}

/** What "three days ago" counts with: "a", "12", "twenty". */
export const COUNT = `(?:an?|\\d{1,3}|${[...CARDINALS.keys()].filter((word) => word !== 'zero').join('|')})`;

/** `countOf('a')` → 1; `countOf('three')` → 3; NaN for what is no number. */
export function countOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return /^an?$/u.test(lower) ? 1 : (CARDINALS.get(lower) ?? Number.parseInt(lower, 10));
}

/** `partOf('end of')` → 'late'. */
export function partOf(word: string | undefined): Part | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (/^(?:early|beginning|start)/u.test(lower)) return 'early';
  return lower.startsWith('mid') ? 'mid' : 'late';
}

/** `monthOf('Sept')` → 9. */
export function monthOf(word: string | undefined): number {
  return MONTHS.get((word ?? '').toLowerCase().replace('.', '')) ?? 0;
}

/** `weekdayNumber('Tues')` → 2. */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase().slice(0, 3);
  return [...WEEKDAYS].find(([name]) => name.startsWith(lower))?.[1];
}

/** `ordinalOf('18th')` → 18; `ordinalOf('third')` → 3. */
export function ordinalOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return ORDINAL_WORDS.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
}

/** A number of a group, absent when the group did not match. */
export function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
