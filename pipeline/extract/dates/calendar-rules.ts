import { fieldsOf, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { dayOfMonth, monthOfYear, wholeYear } from './date-value.ts';
import { MONTH, monthOf, numberOf, PART, partOf, WEEKDAY, weekdayNumber } from './words.ts';

const TH = '(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d]|[.,]\\d)';
const LAST_NEXT = '(?<relative>[Ll]ast|[Nn]ext|[Tt]his)';
/** Before which "and 15" still belongs to the date ("March 12 and 15, when"); not before what 15 would count. */
const DATE_ENDS = '(?=[,.;)]|$|\\s(?:in|at|on|when|but|and|for)\\b)';
/** "May 20 percent", "March 4.5" and "Dec 3:15" are no days. */
const NO_FIGURE = '(?![\\d:%]|[.,]\\d|\\s(?:percent|per|million|billion|people)\\b)';

/** Which year "last", "this" and "next" mean, of publication. */
function shifted(anchor: Day | null, relative: string | undefined): number | undefined {
  if (anchor === null || relative === undefined) return undefined;
  const shift = { last: -1, this: 0, next: 1 }[relative.toLowerCase()] ?? 0;
  return fieldsOf(anchor).year + shift;
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

/** Which is the day and which the month depends on the country, so only what both readings share is told. */
function readSlashes(groups: Groups): DateValue | null {
  const [first, second, year] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
  if (first > 12 || first === second) return dayOfMonth({ year, month: second, day: first }, null, false);
  return second > 12 ? dayOfMonth({ year, month: first, day: second }, null, false) : wholeYear(year);
}

function readMonth(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const [month, part] = [monthOf(groups['month']), partOf(groups['part'])];
  const stated = numberOf(groups['year']);
  const relative = groups['relative']?.toLowerCase();
  if (stated !== undefined || anchor === null || relative === undefined) return monthOfYear({ year: stated, month, part }, anchor, future);
  const now = fieldsOf(anchor);
  const shift = relative === 'last' ? (month < now.month ? 0 : -1) : relative === 'next' ? (month > now.month ? 0 : 1) : 0;
  return monthOfYear({ year: now.year + shift, month, part, guessed: true }, anchor, future);
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
    pattern: /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\d/])/gu,
    read: readSlashes,
  },
  {
    id: 'date/month-day',
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:(?<weekday>${WEEKDAY})\\.?,?\\s)?(?<month>${MONTH})\\.?\\s(?<day>\\d{1,2})(?!\\d)${TH}` +
        `(?:(?:\\s?[-–/]\\s?(?=\\d{1,2}(?!\\d))|\\s(?:and|to|through)\\s(?=\\d{1,2}${TH}${DATE_ENDS}))(?<toDay>\\d{1,2})${TH})?` +
        `(?:,?\\s${YEAR}|\\s(?:of\\s)?${LAST_NEXT}\\syear\\b)?${NO_FIGURE}`,
      'gu',
    ),
    read: readDay,
  },
  {
    id: 'date/day-month',
    needs: 'month',
    pattern: new RegExp(
      `(?<![\\d.,:$£€/-])\\b(?:(?<weekday>${WEEKDAY})\\.?,?\\s(?:the\\s)?)?(?<day>\\d{1,2})${TH}` +
        `(?:\\s?(?:[-–]|to|and)\\s?(?<toDay>\\d{1,2})${TH})?\\s(?:of\\s)?(?<month>${MONTH})\\b(?:\\.(?=,?\\s\\d{4}))?(?:,?\\s${YEAR}|\\s(?:of\\s)?${LAST_NEXT}\\syear\\b)?`,
      'gu',
    ),
    read: readDay,
  },
  {
    id: 'date/month-year',
    needs: 'month',
    pattern: new RegExp(`\\b(?:(?<part>${PART})[-\\s])?(?<month>${MONTH})\\.?(?:,|\\sof)?\\s${YEAR}`, 'gu'),
    read: readMonth,
  },
  {
    id: 'date/part-of-month',
    needs: 'month',
    pattern: new RegExp(`\\b(?<part>${PART})[-\\s](?:${LAST_NEXT}\\s)?(?<month>${MONTH})\\b`, 'gu'),
    read: readMonth,
  },
  {
    id: 'date/relative-month',
    needs: 'month',
    pattern: new RegExp(`\\b${LAST_NEXT}\\s(?<month>${MONTH})\\b`, 'gu'),
    read: readMonth,
  },
  {
    id: 'date/month',
    needs: 'month',
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]rom|[Tt]o|[Tt]hrough|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or)\\s)(?<month>${MONTH})\\b` +
        `|\\b(?=(?:January|February|July|September|October|November|December)\\b)(?<bare>[A-Z][a-z]+)\\b)(?!\\s[A-Z][a-z])`,
      'gu',
    ),
    read: (groups, context) => readMonth({ ...groups, month: groups['month'] ?? groups['bare'] }, context),
  },
];
