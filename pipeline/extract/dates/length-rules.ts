import type { DatePart } from '../../../schemas/index.ts';
import { fieldsOf, lastOfMonth, periodAround, shiftDay, toDay, weekdayOf, type DateUnit } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored } from './date-value.ts';
import { COUNT, countOf, FULL_WEEKDAY, numberOf, shiftOf, weekdayNumber } from './words.ts';

/** A stretch that ends, or begins, with the day of publication. What it counts stays a length of time for the figures. */
function readLength(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const ahead = /^(?:next|coming)$/iu.test(groups['relative'] ?? '');
  const unit = (groups['unit'] ?? groups['single'] ?? '').toLowerCase() as DateUnit & DatePart;
  const count = groups['count'] === undefined ? 1 : countOf(groups['count']);
  if (!Number.isFinite(count) || count > 300 || (ahead && !future)) return null;
  if (anchor === null) return unanchored(unit, [], {});
  const other = shiftDay(anchor, ahead ? count : -count, unit);
  return stretch({ from: Math.min(anchor, other), to: Math.max(anchor, other), granularity: unit, known: [], implied: [unit] });
}

/** "the first nine months of 2025" */
function readMonths(groups: Groups, { anchor }: DateContext): DateValue | null {
  const count = countOf(groups['count']);
  const stated = numberOf(groups['year']);
  const year = stated ?? (anchor === null ? undefined : fieldsOf(anchor).year + shiftOf(groups['relative']));
  if (!(count >= 1 && count <= 12)) return null;
  if (year === undefined) return unanchored('month', ['month'], {});
  const first = groups['side']?.toLowerCase() === 'first' ? 1 : 13 - count;
  const [from, to] = [toDay(year, first, 1), lastOfMonth(year, first + count - 1)];
  if (stated === undefined) return stretch({ from, to, granularity: 'month', known: ['month'], implied: ['year'] });
  return stretch({ from, to, granularity: 'month', known: ['year', 'month'], parts: { year } });
}

const AGO_UNIT: Readonly<Record<string, DateUnit & DatePart>> = { fortnight: 'day', week: 'day', day: 'day', month: 'month' };

/** "three days ago": the day itself for days and weeks, the month or year for longer ones. */
function readAgo(groups: Groups, { anchor }: DateContext): DateValue | null {
  const count = countOf(groups['count']);
  const unit = (groups['unit'] ?? '').toLowerCase() as DateUnit;
  const weekday = weekdayNumber(groups['weekday']);
  if (anchor === null || !Number.isFinite(count) || count > 300) return null;
  const granularity = AGO_UNIT[unit] ?? 'year';
  const behind = weekday === undefined ? 0 : (weekdayOf(anchor) - weekday + 7) % 7;
  const [from, to] = periodAround(shiftDay(anchor - behind, -count, unit), granularity);
  if (granularity !== 'day')
    return stretch({ from, to, granularity, known: [], implied: granularity === 'year' ? ['year'] : ['month', 'year'] });
  return stretch({ from, to, granularity, known: ['day'], implied: unit === 'day' ? [] : ['day'] });
}

/** "in the past three months", "over the past decade", "will take the next two weeks", "the first nine months of 2025", "two weeks ago Tuesday". */
export const LENGTH_RULES: readonly DateRule[] = [
  {
    id: 'date/months-of-year',
    needs: 'length',
    pattern: new RegExp(
      `\\b(?<side>first|last|final) (?<count>${COUNT}) months (?:of|in) (?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?:the|(?<relative>last|this|next)) year\\b)`,
      'giu',
    ),
    read: readMonths,
  },
  {
    id: 'date/length',
    needs: 'length',
    pattern: new RegExp(
      `\\b(?:the|these|its|his|her|their) (?<relative>past|last|next|coming) (?:(?<count>${COUNT}) (?<unit>day|week|month|year|decade)s\\b(?! of\\b)|(?<=past )(?<single>week|month|year|decade)\\b)(?! and a half\\b)`,
      'giu',
    ),
    read: readLength,
  },
  {
    id: 'date/ago',
    needs: 'ago',
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) (?<unit>day|week|fortnight|month|year|decade)s? ago\\b(?: (?:on )?(?<weekday>${FULL_WEEKDAY})\\b)?`,
      'giu',
    ),
    read: readAgo,
  },
];
