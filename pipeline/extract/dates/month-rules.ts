import { fieldsOf, lastOfMonth, toDay } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { monthOfYear, nearestYear, stretch, unanchored, yearBy } from './date-value.ts';
import { MONTH, monthOf, numberOf, PART, partOf, RELATIVE, shiftOf, YEAR } from './words.ts';

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

function readMonth(groups: Groups, { anchor, future }: DateContext): DateValue | null {
  const [month, part] = [monthOf(groups['month']), partOf(groups['part'])];
  const stated = numberOf(groups['year']) ?? yearBy(anchor, groups['ofYear']);
  const relative = groups['relative'];
  if (stated !== undefined || anchor === null || relative === undefined) return monthOfYear({ year: stated, month, part }, anchor, future);
  const now = fieldsOf(anchor);
  const shift = shiftOf(relative);
  const passed = shift < 0 ? month < now.month : month > now.month;
  return monthOfYear({ year: now.year + (passed ? 0 : shift), month, part, guessed: true }, anchor, future);
}

/** "April-June 2025", "March 2022", "October last year", "mid-March", "last May", "since April", "an August poll". */
export const MONTH_RULES: readonly DateRule[] = [
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
        `|(?<=\\b(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|['’]s)\\s)(?<noun>${MONTH})(?=\\s(?!on\\b|for\\b|of\\b|to\\b|in\\b|through\\b|said\\b|has\\b|had\\b|was\\b)[a-z])|\\b(?=(?:January|February|July|September|October|November|December)\\b)(?<bare>[A-Z][a-z]+)\\b)(?!\\s[A-Z][a-z])`,
      'gu',
    ),
    read: (groups, context) => readMonth({ ...groups, month: groups['month'] ?? groups['noun'] ?? groups['bare'] }, context),
  },
];
