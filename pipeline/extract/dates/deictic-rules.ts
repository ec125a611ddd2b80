import type { DatePart } from '../../../schemas/index.ts';
import { CARDINALS } from '../../lexicons/number-words.ts';
import { fieldsOf, lastOfMonth, toDay, weekdayOf, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored } from './date-value.ts';
import { partOf, WEEKDAY, weekdayNumber } from './words.ts';

function aDay(day: Day, known: readonly DatePart[], implied: readonly DatePart[] = [], parts: DateValue['parts'] = {}): DateValue {
  return stretch({ from: day, to: day, granularity: 'day', known, implied, parts });
}

/** "today", "last night", "yesterday". */
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
]);

function readNearDay(groups: Groups, { anchor }: DateContext): DateValue | null {
  const shift = NEAR_DAYS.get((groups['day'] ?? '').toLowerCase()) ?? 0;
  return anchor === null ? unanchored('day', ['day'], {}) : aDay(anchor + shift, ['day']);
}

/** A weekday in a report is the last one, the day of publication included, unless the words look ahead. */
function weekdayNear(anchor: Day, weekday: number, groups: Groups, future: boolean): Day {
  const behind = (weekdayOf(anchor) - weekday + 7) % 7;
  const monday = anchor - weekdayOf(anchor) + 1;
  if (groups['week'] !== undefined) return monday + weekday - 1 + ({ last: -7, this: 0, next: 7 }[groups['week']] ?? 0);
  const relative = groups['relative']?.toLowerCase();
  if (relative === 'last') return anchor - (behind === 0 ? 7 : behind);
  if (relative === 'next' || future) return anchor + (behind === 0 ? 7 : 7 - behind);
  return anchor - behind;
}

function readWeekday(groups: Groups, context: DateContext): DateValue | null {
  const weekday = weekdayNumber(groups['weekday']);
  if (weekday === undefined) return null;
  const stated = groups['day'] === undefined ? undefined : Number(groups['day']);
  const parts = { weekday, ...(stated === undefined ? {} : { day: stated }) };
  const known: DatePart[] = stated === undefined ? ['weekday'] : ['weekday', 'day'];
  if (context.anchor === null) return unanchored('day', known, parts);
  const near = weekdayNear(context.anchor, weekday, groups, context.future);
  const day = stated === undefined ? near : (sameDayOfMonth(near, stated) ?? near);
  return aDay(day, known, ['day'], parts);
}

/** "Saturday the 9th": the nearest such Saturday within five weeks. */
function sameDayOfMonth(near: Day, stated: number): Day | undefined {
  return [0, -7, 7, -14, 14, -21, 21, -28, 28, -35, 35].map((shift) => near + shift).find((day) => fieldsOf(day).day === stated);
}

function readPeriod(groups: Groups, { anchor }: DateContext): DateValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase();
  const granularity = (unit === 'weekend' ? 'week' : unit) as DatePart;
  if (anchor === null) return unanchored(granularity, [granularity], {});
  const shift = { last: -1, previous: -1, this: 0, next: 1 }[(groups['relative'] ?? '').toLowerCase()] ?? 0;
  const [from, to] = periodOf(anchor, unit, shift);
  return stretch({ from, to, granularity, known: [granularity], parts: {}, part: partOf(groups['part']) });
}

function periodOf(anchor: Day, unit: string, shift: number): [Day, Day] {
  const { year, month } = fieldsOf(anchor);
  if (unit === 'year') return [toDay(year + shift, 1, 1), toDay(year + shift, 12, 31)];
  if (unit === 'month') return [toDay(year, month + shift, 1), lastOfMonth(year, month + shift)];
  const monday = anchor - weekdayOf(anchor) + 1 + shift * 7;
  if (unit === 'week') return [monday, monday + 6];
  return weekdayOf(anchor) >= 6 && shift < 0 ? [monday + 5, monday + 6] : [monday + 5, monday + 6];
}

const SHIFT_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);

/** "three days ago": the day itself for days and weeks, the month or year for longer ones. */
function readAgo(groups: Groups, { anchor }: DateContext): DateValue | null {
  const word = (groups['count'] ?? '').toLowerCase();
  const count = /^an?$/u.test(word) ? 1 : (CARDINALS.get(word) ?? Number(word));
  const unit = (groups['unit'] ?? '').toLowerCase();
  if (anchor === null || !Number.isFinite(count) || count > 300) return null;
  const days = SHIFT_DAYS.get(unit);
  if (days !== undefined) return aDay(anchor - count * days, ['day'], unit === 'week' ? ['day'] : []);
  const { year, month } = fieldsOf(anchor);
  if (unit === 'year')
    return stretch({ from: toDay(year - count, 1, 1), to: toDay(year - count, 12, 31), granularity: 'year', known: [], implied: ['year'] });
  return stretch({
    from: toDay(year, month - count, 1),
    to: lastOfMonth(year, month - count),
    granularity: 'month',
    known: [],
    implied: ['month', 'year'],
  });
}

/** "on Tuesday", "last Saturday", "Tuesday of last week", "yesterday", "last month", "earlier this week", "two years ago". */
export const DEICTIC_RULES: readonly DateRule[] = [
  {
    id: 'date/weekday',
    needs: 'weekday',
    pattern: new RegExp(
      `\\b(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his)\\s)?(?<weekday>${WEEKDAY})\\b(?:\\sthe\\s(?<day>\\d{1,2})(?:st|nd|rd|th))?(?:\\s(?:early\\s)?(?:morning|afternoon|evening|night|lunchtime))?(?:\\s(?:of\\s)?(?<week>last|this|next)\\sweek\\b)?`,
      'gu',
    ),
    read: readWeekday,
  },
  {
    id: 'date/near-day',
    needs: 'word',
    pattern: /\b(?<day>today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b/giu,
    read: readNearDay,
  },
  {
    id: 'date/relative-period',
    needs: 'word',
    pattern:
      /\b(?:(?:earlier|later|(?<part>early|late)|(?:at )?the (?:start|end) of) )?(?:the )?(?<relative>last|this|next|previous) (?<unit>week|weekend|month|year)\b/giu,
    read: readPeriod,
  },
  {
    id: 'date/ago',
    needs: 'word',
    pattern:
      /\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?<unit>day|week|month|year)s? ago\b/giu,
    read: readAgo,
  },
];
