/** A day as the number of days since 1 January 1970; arithmetic only, no clock and no time zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;
/** The calendar repeats after 400 years; `Date.UTC` takes a year below 100 for one of the 20th century. */
const CYCLE = { years: 400, days: 146_097 };

/** `toDay(2025, 3, 12)` → 20159. Months count from 1 and may run over: month 14 is February of the next year. */
export function toDay(year: number, month: number, day: number): Day {
  return Date.UTC(year + CYCLE.years, month - 1, day) / MILLISECONDS - CYCLE.days;
}

/** `fieldsOf(20159)` → `{year: 2025, month: 3, day: 12}`. */
export function fieldsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601: `isoDay(20159)` → '2025-03-12'. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. `weekdayOf(20159)` → 3. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month: `lastOfMonth(2024, 2)` → the day of 29 February 2024. */
export function lastOfMonth(year: number, month: number): Day {
  return toDay(year, month + 1, 1) - 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export type DateUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade';
const UNIT_DAYS: Partial<Record<DateUnit, number>> = { day: 1, week: 7, fortnight: 14 };
const UNIT_MONTHS: Partial<Record<DateUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** So many units on, or back when negative; a day that a shorter month lacks becomes its last. `shiftDay(31 January, 1, 'month')` → 28 February. */
export function shiftDay(from: Day, count: number, unit: DateUnit): Day {
  const days = UNIT_DAYS[unit];
  if (days !== undefined) return from + count * days;
  const { year, month, day } = fieldsOf(from);
  const shifted = month + count * (UNIT_MONTHS[unit] ?? 0);
  return Math.min(toDay(year, shifted, day), lastOfMonth(year, shifted));
}

/** First and last day of the calendar week, month, quarter, year or decade that holds a day; the day itself for a day. */
export function periodAround(day: Day, unit: DateUnit): [Day, Day] {
  const { year, month } = fieldsOf(day);
  const quarter = month - ((month - 1) % 3);
  if (unit === 'day') return [day, day];
  if (unit === 'week' || unit === 'fortnight') return [mondayOf(day), mondayOf(day) + 6];
  if (unit === 'month') return [toDay(year, month, 1), lastOfMonth(year, month)];
  if (unit === 'decade') return [toDay(year - (year % 10), 1, 1), toDay(year - (year % 10) + 9, 12, 31)];
  return unit === 'quarter' ? [toDay(year, quarter, 1), lastOfMonth(year, quarter + 2)] : [toDay(year, 1, 1), toDay(year, 12, 31)];
}

/** Is there such a day? `isDate(2025, 2, 30)` → false. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) - toDay(year, month, 1) + 1;
}

/** The so-many-th weekday of a month; 5 or more is the last. `nthWeekday(2025, 11, 4, 4)` → the day of 27 November 2025. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = toDay(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  const last = lastOfMonth(year, month);
  return day <= last ? day : day - Math.ceil((day - last) / 7) * 7;
}

/** Easter Sunday, by the Gregorian computation of Meeus, Jones and Butcher. `easter(2025)` → the day of 20 April 2025. */
export function easter(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const lean = century - Math.floor((century + 8) / 25) + 1;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor(lean / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return toDay(year, 3, 22 + moon + sunday - 7 * late);
}

/** The day an outlet published, of an ISO date or time; null when it gave none. */
export function publicationDay(published: string | undefined): Day | null {
  return dayOfIso(published ?? '');
}

/** `dayOfIso('2025-03-12T10:00')` → 20159; null for what is no date. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? toDay(year, month, day) : null;
}
