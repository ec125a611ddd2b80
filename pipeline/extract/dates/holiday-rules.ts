import { HOLIDAYS, type Holiday } from '../../lexicons/holidays.ts';
import { easter, fieldsOf, nthWeekday, toDay, weekdayOf, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { nearestYear, stretch, unanchored } from './date-value.ts';
import { numberOf } from './words.ts';

/** "on Christmas Day", "on the Fourth of July"; not "Boxing Day sales", "Easter eggs". */
const DATED = /\b(?:on|by|since|until|till|before|after|at|over|around|(?:morning|afternoon|evening|night) of|last|this|next) (?:the )?$/iu;
const STANDS_ALONE =
  /^(?:['’]s\b|[^\w\s'’]|$|\s(?:and|but|or|as|at|in|to|for|from|with|when|while|where|after|before|because|amid|morning|afternoon|evening|night|weekend|he|she|it|they|the|a|an|this|that|there|would|will|was|were|is)\b|\s[-–—])/u;

/** "Black Friday" in a year. */
function dayIn(holiday: Holiday, year: number): Day {
  if ('easter' in holiday) return easter(year) + holiday.easter;
  if ('day' in holiday) return toDay(year, holiday.month, holiday.day);
  return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.after ?? 0);
}

/** Last Christmas is the one that was last, this and next the one to come; one by itself the nearest. */
function yearOf(holiday: Holiday, groups: Groups, { anchor, future }: DateContext): number | undefined {
  if (anchor === null) return undefined;
  const { year } = fieldsOf(anchor);
  const { month, day } = fieldsOf(dayIn(holiday, year));
  const passed = dayIn(holiday, year) < anchor;
  if (groups['ofYear'] !== undefined) return year + ({ last: -1, next: 1 }[groups['ofYear']] ?? 0);
  const relative = groups['relative']?.toLowerCase();
  if (relative === 'last') return passed ? year : year - 1;
  if (relative === 'next') return passed ? year + 1 : year;
  return relative === 'this' ? year : nearestYear(anchor, month, day, future);
}

function readHoliday(groups: Groups, context: DateContext): DateValue | null {
  const holiday = HOLIDAYS.get((groups['holiday'] ?? '').toLowerCase().replace('’', "'"));
  const dated = groups['relative'] !== undefined || DATED.test(context.before);
  if (holiday === undefined || !dated || !STANDS_ALONE.test(context.after)) return null;
  const stated = numberOf(groups['year']);
  const year = stated ?? yearOf(holiday, groups, context);
  const day = year === undefined ? null : dayIn(holiday, year);
  const parts = { ...(stated === undefined ? {} : { year: stated }), ...partsOf(holiday, day) };
  if (day === null) return unanchored('day', ['day'], parts);
  return stretch({
    from: day,
    to: day,
    granularity: 'day',
    known: stated === undefined ? ['day'] : ['year', 'day'],
    implied: stated === undefined ? ['year'] : [],
    parts,
  });
}

/** What the name itself says: month and day of a fixed one, the weekday of one that moves. */
function partsOf(holiday: Holiday, day: Day | null): DateValue['parts'] {
  if ('day' in holiday) return { month: holiday.month, day: holiday.day };
  return day === null ? {} : { weekday: weekdayOf(day) };
}

const NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/\b[a-z]/gu, (letter) => letter.toUpperCase())
      .replace(/'S\b/u, "'s")
      .replace(' Of ', ' of ')
      .replaceAll('.', '\\.')
      .replace("'", "['’]"),
  );

/** "on Christmas Day", "last Easter", "until New Year's Eve", "on Thanksgiving Day 2024", "after Labor Day last year". */
export const HOLIDAY_RULES: readonly DateRule[] = [
  {
    id: 'date/holiday',
    needs: 'holiday',
    pattern: new RegExp(
      `\\b(?:(?<relative>[Ll]ast|[Tt]his|[Nn]ext)\\s)?(?<holiday>${NAMES.join('|')})\\b(?:,?\\s(?<year>(?:19|20)\\d\\d)(?!\\d)|\\s(?<ofYear>last|this|next)\\syear\\b)?`,
      'gu',
    ),
    read: readHoliday,
  },
];
