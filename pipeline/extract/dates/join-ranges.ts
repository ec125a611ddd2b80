import { DatePart, spanOf, type DateMention } from '../../../schemas/index.ts';
import { dayOfIso, fieldsOf, isoDay, shiftDay, toDay } from './calendar.ts';

/** What stands between the two ends of one stretch of time: "2019 to 2021", "March 28-April 2". */
const LINK = /^(?:\s?[-–—]\s?|\s(?:to|through|thru|until|till)\s(?:the\s)?)$/u;
const AND = /^\sand\s(?:the\s)?$/u;
const BETWEEN = /\bbetween\s(?:the\s)?$/iu;
/** "moved from Tuesday to Thursday" tells two days. */
const MOVED =
  /\b(?:moved?|moving|postponed?|delayed?|rescheduled?|brought|pushed|put|shifted?|changed?|extended?|deferred)(?:\s\S{1,20}){0,4}\sfrom\s(?:the\s)?$/iu;
const JOINED: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'year', 'decade']);
/** These are told from a day already, so they end nothing. */
const LOOSE: ReadonlySet<string> = new Set([
  'date/ago',
  'date/later',
  'date/length',
  'date/following',
  'date/day-before',
  'date/near-day',
  'date/overnight',
]);

/** Sorted dates of one sentence; those that are the ends of one stretch become one date. "from 2019 to 2021" → 2019-01-01 to 2021-12-31. */
export function joinRanges(dates: readonly DateMention[], source: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const range = before !== undefined && areEnds(before, date, source) ? rangeOf(before, date, source) : null;
    if (range === null) joined.push(date);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function areEnds(first: DateMention, last: DateMention, source: string): boolean {
  const gap = last.span.start - first.span.end;
  if (gap > 14 || first.granularity !== last.granularity || !JOINED.has(first.granularity)) return false;
  if (LOOSE.has(first.rule) || LOOSE.has(last.rule)) return false;
  const link = source.slice(first.span.end, last.span.start);
  const before = source.slice(Math.max(0, first.span.start - 80), first.span.start);
  return LINK.test(link) ? !MOVED.test(before) : AND.test(link) && BETWEEN.test(before);
}

/** The interval from one date to the other; null when it would run backwards. Parts that hold for its first day only are dropped. */
function rangeOf(first: DateMention, last: DateMention, source: string): DateMention | null {
  const known = DatePart.options.filter((part) => first.known.includes(part) || last.known.includes(part));
  const implied = [...new Set([...first.implied, ...last.implied])].filter((part) => !known.includes(part));
  const to = endBehind(last, first);
  const from = startBefore(first, to, implied.includes('day'));
  if (from === null || to === null ? from !== to : from > to) return null;
  const span = spanOf(source, first.span.start, last.span.end);
  return { ...first, span, from, to, known, implied, parts: {}, rule: 'date/range' };
}

/** "Dec. 28, 2024, to Jan. 2": the stated year of the start goes for the end. */
function endBehind(last: DateMention, first: DateMention): string | null {
  const [start, end] = [dayOfIso(first.from ?? ''), dayOfIso(last.to ?? '')];
  if (start === null || end === null || !first.known.includes('year') || last.known.includes('year')) return last.to;
  const sameYear = shiftDay(end, fieldsOf(start).year - fieldsOf(end).year, 'year');
  return isoDay(sameYear < start ? shiftDay(sameYear, 1, 'year') : sameYear);
}

/** The first day, brought behind the last one when its year or week was guessed: "Monday to Friday", "Dec. 28 to Jan. 2, 2025". */
function startBefore({ from, known, parts }: DateMention, to: string | null, guessedDay: boolean): string | null {
  const end = dayOfIso(to ?? '');
  if (end === null) return from;
  const start = dayOfIso(from ?? '') ?? toDay(fieldsOf(end).year, parts.month ?? 1, parts.day ?? 1);
  if (guessedDay) return isoDay(start > end ? start - 7 : start);
  if (known.includes('year')) return from;
  const sameYear = shiftDay(start, fieldsOf(end).year - fieldsOf(start).year, 'year');
  return isoDay(sameYear > end ? shiftDay(sameYear, -1, 'year') : sameYear);
}
