/** A day as the number of days since 1 January 1970; arithmetic only, no clock and no time zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** `toDay(2025, 3, 12)` → 20159. Months count from 1. */
export function toDay(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
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

/** Is there such a day? `isDate(2025, 2, 30)` → false. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) - toDay(year, month, 1) + 1;
}

/** The day an outlet published, of an ISO date or time; null when it gave none. */
export function publicationDay(published: string | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? toDay(year, month, day) : null;
}
