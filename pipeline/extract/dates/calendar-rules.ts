import { fieldsOf, isDate, toDay } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { dayOfMonth, stretch, unanchored, wholeYear, yearBy } from './date-value.ts';
import { MONTH, monthOf, numberOf, ORDINAL, ordinalOf, RELATIVE, shiftOf, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

const TH = '(?:st|nd|rd|th)?';
/** Before which "and 15" still belongs to the date ("March 12 and 15, when"); not before what 15 would count. */
const DATE_ENDS = '(?=[,.;)]|$|\\s(?:in|at|on|when|but|and|for)\\b)';
/** "March 15 to 17 the city" is a stretch of days; "to 17 homes" counts. */
const NO_COUNT = '(?![\\d%]|[.,:]\\d|\\s(?:percent|per|million|billion|people|men|women|children)\\b|\\s[a-z]{2,15}s\\b)';
/** "May 20 percent", "March 4.5" and "Dec 3:15" are no days. */
const NO_FIGURE = '(?![\\d:%]|[.,]\\d|\\s(?:percent|per|million|billion|people)\\b)';

function readDay(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const year = numberOf(groups['year']) ?? yearBy(anchor, groups['relative']);
  const [month, day] = [monthOf(groups['month']), Number(groups['day'])];
  return dayOfMonth({ year, month, day, toDay: numberOf(groups['toDay']), weekday: weekdayNumber(groups['weekday']) }, anchor, future);
}

function readIso(groups: Groups): DateValue | null {
  const value = dayOfMonth({ year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) }, null, false);
  if (value === null || groups['hour'] === undefined) return value;
  const time = `T${groups['hour']}:${groups['minute']}`;
  const minutes = Number(groups['hour']) * 60 + Number(groups['minute']);
  return {
    ...value,
    from: `${value.from}${time}`,
    to: `${value.to}${time}`,
    granularity: 'minute',
    known: [...value.known, 'minute'],
    parts: { ...value.parts, minutes },
  };
}

/** "birdied on the 15th": the hole of a course, the floor of a house. */
const NO_DAY = /\b(?:birdie[ds]?|bogey(?:ed|s)?|par|eagle[ds]?|hole|putt|tee|lap|floor)\b/iu;

/** "on the 15th": of the month of publication, or of the one before when it is still to come. */
function readDayOnly(groups: Groups, { anchor, future, before, after }: DateContext): DateValue | null {
  const day = Number(groups['day']);
  if (NO_DAY.test(before) || NO_DAY.test(after) || day > 31) return null;
  if (anchor === null) return unanchored('day', ['day'], { day });
  const now = fieldsOf(anchor);
  const shift = groups['relative'] === undefined && day > now.day && !future ? -1 : shiftOf(groups['relative']);
  const { year, month } = fieldsOf(toDay(now.year, now.month + shift, 1));
  if (!isDate(year, month, day)) return null;
  const found = toDay(year, month, day);
  return stretch({ from: found, to: found, granularity: 'day', known: ['day'], implied: ['year', 'month'], parts: { day } });
}

/** Which is the day and which the month depends on the country, so only what both readings share is told; with dots the day comes first. */
function readSlashes(groups: Groups): DateValue | null {
  const [first, second, year] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
  if (groups['mark'] === '.' || first > 12 || first === second) return dayOfMonth({ year, month: second, day: first }, null, false);
  return second > 12 ? dayOfMonth({ year, month: first, day: second }, null, false) : wholeYear(year);
}

/** "March 12", "Thursday 7 May 2026", "Sept. 18, 2024", "March 12-15", "the first of May", "2025-03-12", "31/03/2025", "on the 15th". */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    id: 'date/iso',
    needs: 'digit',
    pattern:
      /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\d{2})(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu,
    read: readIso,
  },
  {
    id: 'date/slashes',
    needs: 'digit',
    pattern: /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d/-])/gu,
    read: readSlashes,
  },
  {
    id: 'date/slashes-year-first',
    needs: 'digit',
    pattern: /(?<![\d/])(?<year>(?:19|20)\d{2})\/(?<month>0?[1-9]|1[0-2])\/(?<day>\d{1,2})(?![\d/])/gu,
    read: readIso,
  },
  {
    id: 'date/month-day',
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:(?<weekday>${WEEKDAY})\\.?,?\\s)?(?<month>${MONTH})\\.?\\s(?<day>\\d{1,2})(?!\\d)${TH}` +
        `(?:(?:\\s?[-–/]\\s?(?=\\d{1,2}(?!\\d))|\\s(?:to|through)\\s(?=\\d{1,2}${TH}${NO_COUNT})|(?:(?:,\\s\\d{1,2}){1,5},?\\sand|\\sand)\\s(?=\\d{1,2}${TH}${DATE_ENDS}))(?<toDay>\\d{1,2})${TH})?` +
        `(?:,?\\s${YEAR}|\\s(?:of\\s)?${RELATIVE}\\syear\\b)?${NO_FIGURE}`,
      'gu',
    ),
    read: readDay,
  },
  {
    id: 'date/day-month',
    needs: 'month',
    pattern: new RegExp(
      `(?<![\\d.,:$£€/-])\\b(?:(?<weekday>${WEEKDAY})\\.?,?\\s(?:the\\s)?)?(?<day>\\d{1,2})${TH}` +
        `(?:\\s?(?:[-–]|to|and)\\s?(?<toDay>\\d{1,2})${TH})?\\s(?:of\\s)?(?<month>${MONTH})\\b(?:\\.(?=,?\\s\\d{4}))?(?:,?\\s${YEAR}|\\s(?:of\\s)?${RELATIVE}\\syear\\b)?`,
      'gu',
    ),
    read: readDay,
  },
  {
    id: 'date/worded-day',
    needs: 'month',
    pattern: new RegExp(`\\b[Tt]he\\s(?<worded>${ORDINAL})\\sof\\s(?<month>${MONTH})\\b(?:,?\\s${YEAR})?`, 'gu'),
    read: (groups, context) => readDay({ ...groups, day: String(ordinalOf(groups['worded'])) }, context),
  },
  {
    id: 'date/day-only',
    needs: 'digit',
    pattern: /(?<=\b[Oo]n )the (?<day>\d{1,2})(?:st|nd|rd|th)(?: of (?:the|(?<relative>this|last|next)) month\b|(?=[,.;]|$))/gu,
    read: readDayOnly,
  },
];
