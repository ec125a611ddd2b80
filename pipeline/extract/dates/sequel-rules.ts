import type { DateMention, DatePart } from '../../../schemas/index.ts';
import { dayOfIso, periodAround, shiftDay, type DateUnit, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored } from './date-value.ts';
import { COUNT, countOf, FULL_WEEKDAY, MONTH } from './words.ts';

/** "Seven days earlier, on October 6": the date is told right behind. */
const TOLD_BEHIND = new RegExp(`^,? (?:on|in) (?:the )?(?:${MONTH}\\b|${FULL_WEEKDAY}\\b|\\d)`, 'u');

/** What a date must be told to for a sequel to count from it: days are not counted from a month. */
const COUNTS_FROM: Readonly<Partial<Record<DateUnit, readonly DatePart[]>>> = {
  month: ['day', 'month'],
  quarter: ['day', 'month', 'quarter'],
  year: ['day', 'month', 'quarter', 'year'],
  decade: ['day', 'month', 'year'],
};

/** The day that "three days later" counts from: the date before it in its sentence, else the only one of the sentence before. */
function startOf({ earlier }: DateContext, unit: DateUnit): Day | null {
  const { here, previous } = earlier();
  const suits = ({ from, to, granularity }: DateMention) =>
    from !== null &&
    (COUNTS_FROM[unit] ?? ['day']).includes(granularity) &&
    (granularity === 'day' ? from === to : from.slice(0, 4) === to?.slice(0, 4));
  const last = here.filter(suits).sort((a, b) => b.span.start - a.span.start)[0];
  const only = new Set(previous.filter(suits).map(({ from }) => from));
  if (last === undefined && only.size !== 1) return null;
  return dayOfIso(last?.from ?? [...only][0] ?? '');
}

const TOLD_AS: Readonly<Record<DateUnit, DatePart>> = {
  day: 'day',
  week: 'week',
  fortnight: 'day',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
};

/** The event it counts from is a guess, so everything about a sequel is implied. */
function aSequel([from, to]: [Day, Day], granularity: DatePart): DateValue {
  return stretch({ from, to, granularity, known: [], implied: [granularity] });
}

/** "three days later" is a day, "a month earlier" a calendar month, "two years later" a year. */
function readLater(groups: Groups, context: DateContext): DateValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase() as DateUnit;
  const count = countOf(groups['count']);
  if (!Number.isFinite(count) || TOLD_BEHIND.test(context.after)) return null;
  const start = startOf(context, unit);
  const granularity = unit === 'week' ? 'day' : TOLD_AS[unit];
  if (start === null) return unanchored(granularity, [], {});
  const back = /^(?:earlier|before)/iu.test(groups['way'] ?? '');
  return aSequel(periodAround(shiftDay(start, back ? -count : count, unit), granularity as DateUnit), granularity);
}

const STEPS: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  after: 1,
  same: 0,
  that: 0,
  previous: -1,
  preceding: -1,
  before: -1,
};

function readFollowing(groups: Groups, context: DateContext): DateValue | null {
  const named = (groups['unit'] ?? 'day').toLowerCase();
  const unit = (/^(?:week|month|quarter|year)$/u.test(named) ? named : 'day') as DateUnit;
  const way = (groups['way'] ?? '').toLowerCase();
  const start = startOf(context, unit);
  if (start !== null) return aSequel(periodAround(shiftDay(start, STEPS[way] ?? 0, unit), unit), TOLD_AS[unit]);
  return way === 'same' || way === 'that' || (way === 'next' && unit !== 'day') ? null : unanchored(TOLD_AS[unit], [], {});
}

/** Behind "the day before" stands the event it counts from, but at the end of a clause. */
const CLAUSE_ENDS = '(?=[,.;:)”"]|$)';

/** "three days later", "a year earlier", "two weeks before, ", "the following day", "the next morning", "the same day", "the day before." */
export const SEQUEL_RULES: readonly DateRule[] = [
  {
    id: 'date/later',
    needs: 'sequel',
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) (?<unit>day|week|fortnight|month|year|decade)s? (?<way>later|earlier|afterwards?|before${CLAUSE_ENDS})(?! than\\b)`,
      'giu',
    ),
    read: readLater,
  },
  {
    id: 'date/following',
    needs: 'sequel',
    pattern:
      /\b(?<!(?:[Oo]ver|[Ff]or|[Ww]ithin|[Dd]uring|[Ii]n(?= the next)) )[Tt]he (?<way>following|next|previous|preceding|same) (?<unit>day|morning|afternoon|evening|night|week|month|quarter|year)\b(?! (?:as|of)\b)/gu,
    read: readFollowing,
  },
  {
    id: 'date/that-day',
    needs: 'sequel',
    pattern: /\b(?:[Ll]ater|[Ee]arlier) (?<way>that) (?<unit>day|morning|afternoon|evening|night|week|month|year)\b/gu,
    read: readFollowing,
  },
  {
    id: 'date/day-before',
    needs: 'sequel',
    pattern: new RegExp(`\\b[Tt]he day (?<way>before|after)${CLAUSE_ENDS}`, 'gu'),
    read: readFollowing,
  },
];
