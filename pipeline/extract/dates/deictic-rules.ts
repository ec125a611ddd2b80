import type { DatePart } from '../../../schemas/index.ts';
import { mondayOf, periodAround, shiftDay, weekdayOf, type DateUnit, type Day } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored } from './date-value.ts';
import { partOf, shiftOf } from './words.ts';

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

function readNearDay(groups: Groups, { anchor }: DateContext): DateValue | null {
  if (anchor === null) return unanchored('day', ['day'], {});
  const day = anchor + (NEAR_DAYS.get((groups['day'] ?? '').toLowerCase()) ?? 0);
  return stretch({ from: day, to: day, granularity: 'day', known: ['day'] });
}

/** "will not be solved overnight": soon. */
const AT_ONCE =
  /\b(?:solved?|fixed|fix|changed?|become|became|happens?|happened|disappear|vanish|doubled|built|done) (?:\S{1,20} ){0,2}$/iu;

/** The night before the paper came out; which night is meant is a guess. */
function readOvernight(_: Groups, { anchor, before }: DateContext): DateValue | null {
  if (anchor === null || AT_ONCE.test(before)) return null;
  return stretch({ from: anchor - 1, to: anchor, granularity: 'day', known: [], implied: ['day'] });
}

function readPeriod(groups: Groups, { anchor }: DateContext): DateValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase();
  const granularity = (unit === 'weekend' ? 'week' : unit) as DatePart;
  if (anchor === null) return unanchored(granularity, [granularity], {});
  const shift = shiftOf(groups['relative']);
  const [first, last] =
    unit === 'weekend' ? weekendOf(anchor, shift) : periodAround(shiftDay(anchor, shift, unit as DateUnit), unit as DateUnit);
  const side = shift === 0 ? (groups['side'] ?? '').toLowerCase() : '';
  const [from, to] = [side === 'later' ? anchor : first, side === 'earlier' ? anchor : last];
  return stretch({
    from,
    to,
    granularity,
    known: [granularity],
    implied: groups['kind'] === undefined ? [] : ['month'],
    part: partOf(groups['part']),
  });
}

/** Saturday and Sunday of a week. */
function weekendOf(anchor: Day, shift: number): [Day, Day] {
  const monday = mondayOf(anchor) + shift * 7;
  return [monday + 5, monday + 6];
}

/** "over the weekend" is the one behind, or the one that goes on; with "will" the one to come. */
function readWeekend(_: Groups, { anchor, future }: DateContext): DateValue | null {
  if (anchor === null) return unanchored('week', ['week'], {});
  const [from, to] = weekendOf(anchor, future || weekdayOf(anchor) >= 6 ? 0 : -1);
  return stretch({ from, to, granularity: 'week', known: ['week'], implied: ['week'] });
}

/** "the end of the month": of the month of publication, if no other was spoken of. */
function readEdge(groups: Groups, { anchor }: DateContext): DateValue | null {
  const unit = (groups['unit'] ?? '').toLowerCase() as DateUnit & DatePart;
  if (anchor === null) return unanchored(unit, [unit], {});
  const [first, last] = periodAround(anchor, unit);
  const side = groups['side']?.toLowerCase();
  const [from, to] = [side === 'later' ? anchor : first, side === 'earlier' ? anchor : last];
  return stretch({
    from,
    to,
    granularity: unit,
    known: [unit],
    implied: [unit],
    part: side === undefined ? partOf(`${groups['part'] ?? ''} of`) : undefined,
  });
}

/** "yesterday", "overnight", "last month", "earlier this week", "over the weekend", "the end of the year". */
export const DEICTIC_RULES: readonly DateRule[] = [
  {
    id: 'date/near-day',
    needs: 'near',
    pattern:
      /\b(?<day>the day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b/giu,
    read: readNearDay,
  },
  {
    id: 'date/overnight',
    needs: 'near',
    pattern: /\b[Oo]vernight(?=[,.;]|$| (?:as|after|when|while|amid|in|by|and|but)\b)/gu,
    read: readOvernight,
  },
  {
    id: 'date/relative-period',
    needs: 'unit',
    pattern:
      /\b(?:(?<side>earlier|later) |(?:at )?(?:the )?(?<part>early|late|mid|(?:start|beginning|middle|end) of)[- ])?(?<relative>this (?:past|coming)|(?<=the )coming|last|this|(?<!the )next) (?<kind>fiscal |financial |calendar )?(?<unit>week|weekend|month|quarter|year|decade)\b/giu,
    read: readPeriod,
  },
  {
    id: 'date/weekend',
    needs: 'unit',
    pattern: /(?<=\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Tt]hroughout) )the weekend\b(?! (?:of|before|after)\b)/gu,
    read: readWeekend,
  },
  {
    id: 'date/edge-of-period',
    needs: 'unit',
    pattern: /\b(?:(?:the )?(?<part>start|beginning|middle|end) of|(?<side>earlier|later) in) the (?<unit>week|month|quarter|year)\b/giu,
    read: readEdge,
  },
];
