import type { DatePart } from '../../../schemas/index.ts';
import { fieldsOf, isDate, isoDay, lastOfMonth, toDay, type Day } from './calendar.ts';
import type { DateValue } from './date-rule.ts';
import { shiftOf, type Part } from './words.ts';

/** What a word like "early" or "mid-" cuts out of a stretch of time: a third. */
function cut(from: Day, to: Day, part: Part | undefined): [Day, Day] {
  if (part === undefined) return [from, to];
  if (to - from > 80) return cutByMonths(from, to, part);
  const third = Math.floor((to - from + 1) / 3);
  if (part === 'early') return [from, from + third - 1];
  return part === 'mid' ? [from + third, to - third] : [to - third + 1, to];
}

/** "mid-2023" is May to August, "late summer" August. */
function cutByMonths(from: Day, to: Day, part: Part): [Day, Day] {
  const [first, last] = [fieldsOf(from), fieldsOf(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const third = Math.round(months / 3);
  const skipped = { early: 0, mid: third, late: months - third }[part];
  const kept = part === 'mid' ? months - 2 * third : third;
  const start = first.month + skipped;
  return [toDay(first.year, start, 1), lastOfMonth(first.year, start + kept - 1)];
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly granularity: DatePart;
  readonly known: readonly DatePart[];
  readonly implied?: readonly DatePart[];
  readonly parts?: DateValue['parts'];
  readonly part?: Part | undefined;
}

/** An interval of whole days. */
export function stretch({ from, to, granularity, known, implied = [], parts = {}, part }: Stretch): DateValue {
  const [first, last] = cut(from, to, part);
  return { from: isoDay(first), to: isoDay(last), granularity, known: [...known], implied: [...implied], parts };
}

/** A date whose place in time is not known: "March 12" in an article without a year or publication date. */
export function unanchored(granularity: DatePart, known: readonly DatePart[], parts: DateValue['parts']): DateValue {
  return { from: null, to: null, granularity, known: [...known], implied: [], parts };
}

/** How much further a date ahead may lie than one behind, before the one behind is meant: reports tell the past. */
const AHEAD = 2.2;

/**
 * The year an undated month (and day) most likely belongs to: the nearest to publication, the past preferred.
 * `nearestYear(day of 2026-10-15, 1, 9, false)` → 2027.
 */
export function nearestYear(anchor: Day, month: number, day: number, future: boolean): number {
  const { year } = fieldsOf(anchor);
  const distance = (candidate: number) => {
    const ahead = toDay(candidate, month, day) - anchor;
    if (future) return ahead >= -31 ? Math.abs(ahead) : -ahead * 3;
    return ahead > 0 ? ahead * AHEAD : -ahead;
  };
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** Which year "last", "this" and "next" mean, of publication. `yearBy(a day of 2025, 'last')` → 2024. */
export function yearBy(anchor: Day | null, relative: string | undefined): number | undefined {
  return anchor === null || relative === undefined ? undefined : fieldsOf(anchor).year + shiftOf(relative);
}

interface DayOfMonth {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly toDay?: number | undefined;
  readonly weekday?: number | undefined;
}

/** What the text itself says of a day. */
function saidOfDay({ year, month, day, weekday }: DayOfMonth): { known: DatePart[]; parts: DateValue['parts'] } {
  const stated = year === undefined ? {} : { year };
  const named = weekday === undefined ? {} : { weekday };
  const known: DatePart[] = ['month', 'day'];
  if (year !== undefined) known.unshift('year');
  if (weekday !== undefined) known.push('weekday');
  return { known, parts: { ...stated, month, day, ...named } };
}

/** "March 12", "12 March 2025", "March 12-15". */
export function dayOfMonth(date: DayOfMonth, anchor: Day | null, future: boolean): DateValue | null {
  const { year: stated, month, day } = date;
  if (!isDate(stated ?? 2024, month, day)) return null;
  const { known, parts } = saidOfDay(date);
  const year = stated ?? (anchor === null ? undefined : nearestYear(anchor, month, day, future));
  if (year === undefined || !isDate(year, month, day)) return unanchored('day', known, parts);
  const last = date.toDay !== undefined && date.toDay > day && isDate(year, month, date.toDay) ? date.toDay : day;
  const implied: DatePart[] = stated === undefined ? ['year'] : [];
  return stretch({
    from: toDay(year, month, day),
    to: toDay(year, month, last),
    granularity: 'day',
    known,
    implied,
    parts: last === day ? parts : withoutDay(parts),
  });
}

/** "March 12-15" is neither the 12th nor another one of its days. */
function withoutDay({ year, month }: DateValue['parts']): DateValue['parts'] {
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}

interface MonthOfYear {
  readonly year: number | undefined;
  readonly month: number;
  readonly part?: Part | undefined;
  readonly guessed?: boolean;
}

/** "March 2022", "mid-March", "last May". */
export function monthOfYear({ year: stated, month, part, guessed = false }: MonthOfYear, anchor: Day | null, future: boolean): DateValue {
  const known: DatePart[] = stated === undefined || guessed ? ['month'] : ['year', 'month'];
  const parts = { ...(stated === undefined || guessed ? {} : { year: stated }), month };
  const year = stated ?? (anchor === null ? undefined : nearestYear(anchor, month, 15, future));
  if (year === undefined) return unanchored('month', known, parts);
  const implied: DatePart[] = known.includes('year') ? [] : ['year'];
  return stretch({ from: toDay(year, month, 1), to: lastOfMonth(year, month), granularity: 'month', known, implied, parts, part });
}

/** "2024", "early 2025". */
export function wholeYear(year: number, part?: Part): DateValue {
  return stretch({ from: toDay(year, 1, 1), to: toDay(year, 12, 31), granularity: 'year', known: ['year'], parts: { year }, part });
}
