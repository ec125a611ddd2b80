import { SEASONS } from '../../lexicons/months.ts';
import { fieldsOf, lastOfMonth, toDay, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { nearestYear, stretch, unanchored, wholeYear } from './date-value.ts';
import { numberOf, ordinalOf, PART, partOf, RELATIVE, SEASON, shiftOf } from './words.ts';

const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';

/** "in the third quarter", behind a touchdown. */
const SPORT = /\b(?:touchdowns?|field goals?|yards?|yarders?|rebounds|outscored|scored|scoring|jumpers?)\b/iu;

/** The year a quarter, half or season belongs to; guessed when the text gives none. */
function yearOf(groups: Groups, month: number, { anchor, future }: DateContext): { year: number | undefined; guessed: boolean } {
  const stated = numberOf(groups['year']);
  if (stated !== undefined) return { year: stated < 100 ? 2000 + stated : stated, guessed: false };
  if (anchor === null) return { year: undefined, guessed: true };
  if (groups['relative'] === undefined) return { year: nearestYear(anchor, month + 1, 15, future), guessed: true };
  return { year: relativeYear(anchor, month, shiftOf(groups['relative'])), guessed: true };
}

/** "this spring" is the one of this year; "last summer" the one that ended last; "next autumn" the one to come. */
function relativeYear(anchor: Day, month: number, shift: number): number {
  const { year, month: now } = fieldsOf(anchor);
  if (shift < 0) return now > month + 2 ? year : year - 1;
  return shift > 0 && now >= month ? year + 1 : year;
}

function readSeason(groups: Groups, context: DateContext): DateValue | null {
  const month = SEASONS.get((groups['season'] ?? '').toLowerCase()) ?? 0;
  const { year, guessed } = yearOf(groups, month, context);
  const known = guessed ? (['season'] as const) : (['season', 'year'] as const);
  if (year === undefined) return unanchored('season', known, {});
  const to = month === 12 ? lastOfMonth(year + 1, 2) : lastOfMonth(year, month + 2);
  return stretch({
    from: toDay(year, month, 1),
    to,
    granularity: 'season',
    known,
    implied: guessed ? ['year'] : [],
    parts: guessed ? {} : { year },
    part: partOf(groups['part']),
  });
}

function readQuarter(groups: Groups, context: DateContext): DateValue | null {
  const half = groups['half'] !== undefined;
  if (groups['year'] === undefined && SPORT.test(`${context.before} ${context.after}`)) return null;
  const number = ordinalOf(groups['quarter'] ?? groups['half']);
  const months = half ? 6 : 3;
  if (number < 1 || number > 12 / months) return null;
  const month = (number - 1) * months + 1;
  const { year, guessed } = yearOf(groups, month, context);
  const known = guessed ? (['quarter'] as const) : (['quarter', 'year'] as const);
  if (year === undefined) return unanchored('quarter', known, {});
  return stretch({
    from: toDay(year, month, 1),
    to: lastOfMonth(year, month + months - 1),
    granularity: 'quarter',
    known,
    implied: guessed ? ['year'] : groups['fiscal'] === undefined ? [] : ['month'],
    parts: guessed ? {} : { year },
    part: partOf(groups['part']),
  });
}

/** A fiscal year's first day differs from company to company, so its stretch is the calendar year's, and implied. */
function readFiscal(groups: Groups): DateValue | null {
  const year = (Number(groups['year']) % 2000) + 2000;
  const split = groups['next'] !== undefined && (year + 1) % 100 === Number(groups['next']);
  return { ...(split ? twoYears(year) : wholeYear(year)), implied: ['month'] };
}

function readSplitYear(groups: Groups): DateValue | null {
  const [first, next] = [Number(groups['year']), Number(groups['next'])];
  return (first + 1) % 100 === next ? { ...twoYears(first), implied: ['month'] } : null;
}

/** "2023-24" */
function twoYears(first: number): DateValue {
  return stretch({ from: toDay(first, 1, 1), to: toDay(first + 1, 12, 31), granularity: 'year', known: ['year'], parts: { year: first } });
}

const OF_YEAR = `(?:\\s(?:of|in)?\\s?(?:(?<fiscal>fiscal\\s)?${YEAR}|(?<relative>last|this|next)\\syear|the\\syear)\\b)?`;

/** "third quarter of 2025", "Q3", "fiscal 2025", "2023-24", "this spring", "spring of 2027". */
export const PERIOD_RULES: readonly DateRule[] = [
  {
    id: 'date/quarter',
    needs: 'period',
    pattern: new RegExp(
      `\\b(?:(?<part>${PART})[-\\s](?:the\\s)?)?(?:fiscal\\s)?(?<quarter>first|second|third|fourth|[1-4](?:st|nd|rd|th))[-\\s]quarter\\b${OF_YEAR}`,
      'gu',
    ),
    read: readQuarter,
  },
  {
    id: 'date/quarter-letter',
    needs: 'digit',
    pattern:
      /\bQ(?<quarter>[1-4])(?:\s(?:of\s)?(?<year>20\d{2})|\s?(?:['’]|(?<fiscal>FY)\s?['’]?)(?<short>(?:20)?\d{2}))?(?![\d%]|[.,:]\d)\b/gu,
    read: (groups, context) => readQuarter({ ...groups, year: groups['year'] ?? groups['short'] }, context),
  },
  {
    id: 'date/half-letter',
    needs: 'digit',
    pattern: /\bH(?<half>[12])\s(?:of\s)?(?:(?<year>20\d{2})|(?:['’]|(?<fiscal>FY)\s?['’]?)(?<short>(?:20)?\d{2}))(?![\d%]|[.,:]\d)/gu,
    read: (groups, context) => readQuarter({ ...groups, year: groups['year'] ?? groups['short'] }, context),
  },
  {
    id: 'date/half-year',
    needs: 'period',
    pattern: new RegExp(
      `\\b(?<half>first|second)[-\\s]half\\s(?:of|in)\\s(?:${YEAR}|(?<relative>last|this|next)\\syear|the\\syear)\\b`,
      'gu',
    ),
    read: readQuarter,
  },
  {
    id: 'date/season',
    needs: 'period',
    pattern: new RegExp(
      `\\b(?:(?<part>${PART})[-\\s](?:the\\s)?(?=(?:${SEASON}|last|this|next)\\b))?(?:${RELATIVE}\\s(?<season>${SEASON})|(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil|[Oo]f|[Ii]n\\sthe|[Tt]he|[Bb]efore\\sthe|[Ll]ate|[Ee]arly)\\s)(?<bare>spring|summer|autumn|winter|fall(?=\\sof\\s\\d{4}|\\s\\d{4})))\\b(?:\\s(?:of\\s)?${YEAR})?`,
      'gu',
    ),
    read: (groups, context) => readSeason({ ...groups, season: groups['season'] ?? groups['bare'] }, context),
  },
  {
    id: 'date/fiscal-year',
    needs: 'digit',
    pattern:
      /\b(?:(?:[Ff]iscal|[Ff]inancial)(?: year)?\s|FY\s?['’]?)(?<year>20\d{2}|\d{2})(?:[-–/](?:20)?(?<next>\d{2}))?(?![\d%]|[.,]\d)/gu,
    read: readFiscal,
  },
  {
    id: 'date/split-year',
    needs: 'digit',
    pattern: /(?<![\d.,$£€/-])(?<year>(?:19|20)\d{2})[-–/](?<next>\d{2})(?![\d%/-]|[.,]\d)/gu,
    read: readSplitYear,
  },
];
