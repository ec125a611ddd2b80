import type { DatePart } from '../../../schemas/index.ts';
import { fieldsOf, mondayOf, nthWeekday, weekdayOf, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { nearestYear, stretch, unanchored } from './date-value.ts';
import { FULL_WEEKDAY, MONTH, monthOf, numberOf, ordinalOf, RELATIVE, shiftOf, weekdayNumber } from './words.ts';

/** "Sheffield Wednesday", "Bloody Sunday", "the Sunday Times", "Monday Night Football": names with a weekday in them. */
const NAMED_BEFORE = /\b(?:Sheffield|Ruby|Bloody|Super|Super Bowl|Fat|Giving|Black|Cyber|Freaky|Girl|Man|Good|Ash|Palm|Easter|Maundy) $/u;
const NAMED_AFTER =
  /^ (?:Times|Telegraph|Mirror|Mail|Herald|Express|World|Independent|Post|Star|People|Tribune|Night (?:Live|Football|Lights|Fever)|Addams)\b/u;
/** "every Tuesday", "the last Monday of the month": many days, none of them told. */
const HABIT_BEFORE = /\b(?:every|each|any|most) (?:other |second )?$/iu;
const HABIT_AFTER = /^ (?:of|in) (?:the|each|every|any) month\b/u;

/** A weekday in a report is the last one, the day of publication included, unless the words look ahead. */
function weekdayNear(anchor: Day, weekday: number, groups: Groups, future: boolean): Day {
  const behind = (weekdayOf(anchor) - weekday + 7) % 7;
  if (groups['week'] !== undefined) return mondayOf(anchor) + weekday - 1 + shiftOf(groups['week']) * 7;
  const shift = shiftOf(groups['relative']);
  if (shift < 0) return anchor - (behind === 0 ? 7 : behind);
  if (shift > 0 || future) return anchor + (behind === 0 ? 7 : 7 - behind);
  return anchor - behind;
}

function readWeekday(groups: Groups, context: DateContext): DateValue | null {
  const weekday = weekdayNumber(groups['weekday'] ?? groups['short']);
  if (weekday === undefined || NAMED_BEFORE.test(context.before) || NAMED_AFTER.test(context.after)) return null;
  if (HABIT_AFTER.test(context.after)) return null;
  const stated = numberOf(groups['day']);
  const parts = { weekday, ...(stated === undefined ? {} : { day: stated }) };
  const known: DatePart[] = stated === undefined ? ['weekday'] : ['weekday', 'day'];
  if (context.anchor === null || HABIT_BEFORE.test(context.before)) return unanchored('day', known, parts);
  const near = weekdayNear(context.anchor, weekday, groups, context.future);
  const day = stated === undefined ? near : (sameDayOfMonth(near, stated) ?? near);
  return stretch({ from: day, to: day, granularity: 'day', known, implied: ['day'], parts });
}

/** "Saturday the 9th": the nearest such Saturday within five weeks. */
function sameDayOfMonth(near: Day, stated: number): Day | undefined {
  return [0, -7, 7, -14, 14, -21, 21, -28, 28, -35, 35].map((shift) => near + shift).find((day) => fieldsOf(day).day === stated);
}

/** "the last Thursday of October 2024" */
function readNth(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const [month, weekday] = [monthOf(groups['month']), weekdayNumber(groups['weekday']) ?? 1];
  const nth = /^(?:last|final)$/iu.test(groups['nth'] ?? '') ? 5 : ordinalOf(groups['nth']);
  const stated = numberOf(groups['year']);
  const year = stated ?? (anchor === null ? undefined : nearestYear(anchor, month, 15, future));
  const parts = { ...(stated === undefined ? {} : { year: stated }), month, weekday };
  if (year === undefined) return unanchored('day', ['month', 'weekday'], parts);
  const day = nthWeekday(year, month, weekday, nth);
  const known: DatePart[] = stated === undefined ? ['month', 'weekday'] : ['year', 'month', 'weekday'];
  return stretch({ from: day, to: day, granularity: 'day', known, implied: stated === undefined ? ['year'] : [], parts });
}

/** "the first Monday in May", "the last Thursday of October 2024". */
export const NTH_WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: 'date/nth-weekday',
    needs: 'weekday',
    pattern: new RegExp(
      `\\b(?<nth>first|second|third|fourth|last|final)\\s(?<weekday>${FULL_WEEKDAY})\\s(?:in|of)\\s(?<month>${MONTH})\\b(?:,?\\s(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
      'gu',
    ),
    read: readNth,
  },
];

/** "on Tuesday", "last Saturday", "Tuesday of last week", "Thursday morning". */
export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: 'date/weekday',
    needs: 'weekday',
    pattern: new RegExp(
      `\\b(?:(?:early|late)\\s)?(?:${RELATIVE}\\s)?(?:(?<weekday>${FULL_WEEKDAY}|Tues|Thurs?)|(?<=\\b(?:on|since|until|till|last|next)\\s)(?<short>Mon|Tue|Wed|Fri|Sat|Sun))\\b` +
        `(?:\\sthe\\s(?<day>\\d{1,2})(?:st|nd|rd|th))?(?:\\s(?:early\\s)?(?:morning|afternoon|evening|night|lunchtime))?(?:\\s(?:of\\s)?(?<week>last|this|next)\\sweek\\b)?`,
      'gu',
    ),
    read: readWeekday,
  },
];
