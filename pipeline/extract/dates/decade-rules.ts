import { DECADES } from '../../lexicons/months.ts';
import { fieldsOf, toDay } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored } from './date-value.ts';
import { ORDINAL, ordinalOf, PART, partOf } from './words.ts';

function readCentury(groups: Groups): DateValue | null {
  const century = ordinalOf(groups['century']);
  if (century < 1 || century > 30) return null;
  const parts = { century };
  if (groups['era'] !== undefined) return unanchored('century', ['century'], parts);
  const from = toDay((century - 1) * 100 + 1, 1, 1);
  return stretch({
    from,
    to: toDay(century * 100, 12, 31),
    granularity: 'century',
    known: ['century'],
    parts,
    part: partOf(groups['part']),
  });
}

/** "the 1980s"; "the 1800s" are a century. */
function readDecade(groups: Groups, { anchor }: DateContext): DateValue | null {
  const digits = groups['decade'] ?? '';
  const short = digits.length === 2;
  const now = anchor === null ? 2030 : fieldsOf(anchor).year;
  const year = short ? [2000, 1900].map((base) => base + Number(digits)).find((start) => start <= now) : Number(digits);
  if (year === undefined) return null;
  const century = !short && year % 100 === 0 && year < 2000;
  return stretch({
    from: toDay(year, 1, 1),
    to: toDay(year + (century ? 99 : 9), 12, 31),
    granularity: century ? 'century' : 'decade',
    known: [century ? 'century' : 'decade'],
    implied: short ? ['century'] : [],
    part: partOf(groups['part']),
  });
}

/** "the 80s": years, but not when the weather or a round of golf is told. */
function readShortDecade(groups: Groups, context: DateContext): DateValue | null {
  return /\b(?:highs?|lows?|temperatures?|degrees|score[sd]?|shot|rate|percent)\b/iu.test(context.before)
    ? null
    : readDecade(groups, context);
}

/** "the 18th century", "the 1980s", "the '90s", "the mid-80s", "the seventies". */
export const DECADE_RULES: readonly DateRule[] = [
  {
    id: 'date/century',
    needs: 'period',
    pattern: new RegExp(
      `\\b(?:(?<part>${PART})[-\\s](?:the\\s)?)?(?<century>${ORDINAL})[-\\s]centur(?:y|ies)\\b(?:\\s(?<era>BCE?|B\\.C\\.))?`,
      'giu',
    ),
    read: readCentury,
  },
  {
    id: 'date/decade',
    needs: 'digit',
    pattern: new RegExp(
      `(?<![\\d.,$£€-])(?:(?<part>${PART})[-\\s](?:the\\s)?)?(?:(?<decade>(?:1[5-9]|20)\\d0)|['’‘](?<short>\\d0))['’]?s\\b`,
      'gu',
    ),
    read: (groups, context) => readDecade({ ...groups, decade: groups['decade'] ?? groups['short'] }, context),
  },
  {
    id: 'date/worded-decade',
    needs: 'period',
    pattern: new RegExp(`(?<=\\bthe )(?:(?<part>${PART})[-\\s])?(?<word>${[...DECADES.keys()].join('|')})\\b`, 'giu'),
    read: (groups, context) => readShortDecade({ ...groups, decade: DECADES.get((groups['word'] ?? '').toLowerCase()) }, context),
  },
  {
    id: 'date/short-decade',
    needs: 'digit',
    pattern: new RegExp(`(?<=\\b(?:the|in the) )(?:(?<part>${PART})[-\\s])?(?<decade>[2-9]0)s\\b`, 'gu'),
    read: readShortDecade,
  },
];
