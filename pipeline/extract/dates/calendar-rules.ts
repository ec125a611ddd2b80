import { fieldsOf, isDate, lastOfMonth, toDay, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { dayOfMonth, monthOfYear, nearestYear, stretch, unanchored, wholeYear } from './date-value.ts';
import { MONTH, monthOf, numberOf, ORDINAL, ordinalOf, PART, partOf, RELATIVE, shiftOf, WEEKDAY, weekdayNumber } from './words.ts';

const TH = '(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d]|[.,]\\d)';
/** Before which "and 15" still belongs to the date ("March 12 and 15, when"); not before what 15 would count. */
const DATE_ENDS = '(?=[,.;)]|$|\\s(?:in|at|on|when|but|and|for)\\b)';
/** "May 20 percent", "March 4.5" and "Dec 3:15" are no days. */
const NO_FIGURE = '(?![\\d:%]|[.,]\\d|\\s(?:percent|per|million|billion|people)\\b)';

/** Which year "last", "this" and "next" mean, of publication. */
function shifted(anchor: Day | null, relative: string | undefined): number | undefined {
  if (anchor === null || relative === undefined) return undefined;
  return fieldsOf(anchor).year + shiftOf(relative);
}

function readDay(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const year = numberOf(groups['year']) ?? shifted(anchor, groups['relative']);
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

/** "April-June 2025", "November 2024 to February": the year of one end goes for both, as far as they follow one another. */
function readMonths(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const [first, last] = [monthOf(groups['month']), monthOf(groups['toMonth'])];
  const stated =
    numberOf(groups['year']) ?? (groups['fromYear'] === undefined ? undefined : Number(groups['fromYear']) + (last < first ? 1 : 0));
  const known = stated === undefined ? (['month'] as const) : (['year', 'month'] as const);
  const year = stated ?? (anchor === null ? undefined : nearestYear(anchor, last, 15, future));
  if (year === undefined) return unanchored('month', known, {});
  const from = toDay(numberOf(groups['fromYear']) ?? (last < first ? year - 1 : year), first, 1);
  if (from > lastOfMonth(year, last)) return null;
  return stretch({ from, to: lastOfMonth(year, last), granularity: 'month', known, implied: stated === undefined ? ['year'] : [] });
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

function readMonth(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const [month, part] = [monthOf(groups['month']), partOf(groups['part'])];
  const stated = numberOf(groups['year']) ?? shifted(anchor, groups['ofYear']);
  const relative = groups['relative'];
  if (stated !== undefined || anchor === null || relative === undefined) return monthOfYear({ year: stated, month, part }, anchor, future);
  const now = fieldsOf(anchor);
  const shift = shiftOf(relative);
  const passed = shift < 0 ? month < now.month : month > now.month;
  return monthOfYear({ year: now.year + (passed ? 0 : shift), month, part, guessed: true }, anchor, future);
}

/** "March 12", "Thursday 7 May 2026", "Sept. 18, 2024", "March 12-15", "mid-March", "since April", "2025-03-12", "last May". */
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
        `(?:(?:\\s?[-–/]\\s?(?=\\d{1,2}(?!\\d))|\\s(?:and|to|through)\\s(?=\\d{1,2}${TH}${DATE_ENDS}))(?<toDay>\\d{1,2})${TH})?` +
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
  {
    id: 'date/months',
    needs: 'month',
    pattern: new RegExp(
      `\\b(?<month>${MONTH})\\.?(?:,?\\s(?<fromYear>(?:19|20)\\d\\d))?(?:\\s?[-–/]\\s?|\\s(?:to|through|until)\\s|(?<=\\b[Bb]etween\\s\\S{3,9})\\sand\\s)(?<toMonth>${MONTH})\\b(?:\\.?,?\\s${YEAR}|(?!\\.?\\s\\d))`,
      'gu',
    ),
    read: readMonths,
  },
  {
    id: 'date/month-year',
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:(?<part>${PART})[-\\s])?(?<month>${MONTH})\\.?(?:(?:,|\\sof)?\\s${YEAR}|\\s(?:of\\s)?(?<ofYear>last|next|this)\\syear\\b)`,
      'gu',
    ),
    read: readMonth,
  },
  {
    id: 'date/part-of-month',
    needs: 'month',
    pattern: new RegExp(`\\b(?<part>${PART})[-\\s](?:${RELATIVE}\\s)?(?<month>${MONTH})\\b`, 'gu'),
    read: readMonth,
  },
  {
    id: 'date/relative-month',
    needs: 'month',
    pattern: new RegExp(`\\b${RELATIVE}\\s(?<month>${MONTH})\\b`, 'gu'),
    read: readMonth,
  },
  {
    id: 'date/month',
    needs: 'month',
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Tt]hrough|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or)\\s)(?<month>${MONTH})\\b(?!\\s(?:said|says|told|who|has|had|is|herself|on\\sWashington)\\b)` +
        `|\\b(?=(?:January|February|July|September|October|November|December)\\b)(?<bare>[A-Z][a-z]+)\\b)(?!\\s[A-Z][a-z])`,
      'gu',
    ),
    read: (groups, context) => readMonth({ ...groups, month: groups['month'] ?? groups['bare'] }, context),
  },
];
