import { spanOf, type DateMention, type DatePart } from '../../../schemas/index.ts';
import { dayOfIso, isoDay, mondayOf, shiftDay, type DateUnit, type Day } from './calendar.ts';
import { COUNT, countOf } from './words.ts';

/** "the three months ended Sept. 30", "the year to March", "the week of Oct. 6": the words in front of a date that make a stretch of it. */
const ENDS = new RegExp(
  `(?:\\b(?:the|its|his|a|for|in|their)\\s)?(?:(?<count>${COUNT})[\\s-])?(?:(?:fiscal|financial|full|calendar|first|second|third|fourth)\\s){0,2}(?<!\\b(?:last|next|this|every)\\s)\\b(?<unit>week|fortnight|month|quarter|year)s?\\s(?:to|ended|ending|through|up to)\\s(?:on\\s)?(?:the\\s)?$`,
  'iu',
);
const BEGINS = /(?:\b(?:the|that)\s)?\b(?<unit>week)\s(?:(?<of>of)|beginning|commencing|starting)\s(?:on\s)?$/iu;
/** "the day after Christmas", "two weeks before the March 12 vote": another day is meant. */
const FROM = new RegExp(`\\b(?:the|(?<count>${COUNT}))\\s(?<unit>day|week|fortnight)s?\\s(?<way>after|before)\\s(?:the\\s)?$`, 'iu');
const REACH = 60;

/** Dates that are told by another one: "the year to March" → from April of the year before. */
export function reachBack(dates: readonly DateMention[], source: string): DateMention[] {
  return dates.map((date, index) => {
    const floor = Math.max(dates[index - 1]?.span.end ?? 0, date.span.start - REACH);
    return stretchTo(date, source.slice(floor, date.span.start), source) ?? date;
  });
}

function stretchTo(date: DateMention, before: string, source: string): DateMention | null {
  const counted = date.granularity === 'day' && date.rule !== 'date/length' ? FROM.exec(before) : null;
  if (counted !== null) return shifted(date, counted, source);
  if (!/^(?:day|month)$/u.test(date.granularity) || !/(?:to|ed|ing|through|of|on|the)\s$/u.test(before)) return null;
  const ends = ENDS.exec(before);
  if (ends !== null) return extended(date, ends, source, upTo);
  const begins = date.granularity === 'day' ? BEGINS.exec(before) : null;
  return begins === null ? null : extended(date, begins, source, weekFrom);
}

function shifted(date: DateMention, { 0: words, groups = {} }: RegExpExecArray, source: string): DateMention {
  const by = (groups['way'] === 'before' ? -1 : 1) * (groups['count'] === undefined ? 1 : countOf(groups['count']));
  const [from, to] = [date.from, date.to].map((iso) => {
    const day = dayOfIso(iso ?? '');
    return day === null ? null : isoDay(shiftDay(day, by, groups['unit'] as DateUnit));
  }) as [string | null, string | null];
  return { ...date, span: spanOf(source, date.span.start - words.length, date.span.end), from, to, parts: {}, rule: 'date/counted-from' };
}

interface Told {
  readonly unit: DateUnit & DatePart;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function extended(date: DateMention, { 0: words, groups = {} }: RegExpExecArray, source: string, reach: Reach): DateMention {
  const unit = (groups['unit'] ?? '').toLowerCase() as Told['unit'];
  const year = date.parts.year === undefined ? {} : { year: date.parts.year };
  const span = spanOf(source, date.span.start - words.length, date.span.end);
  const told = { ...date, span, granularity: unit, parts: year, rule: 'date/period-to' };
  const [first, last] = [dayOfIso(date.from ?? ''), dayOfIso(date.to ?? '')];
  if (first === null || last === null) return told;
  const [from, to] = reach([first, last], { unit, groups });
  return { ...told, from: isoDay(from), to: isoDay(to) };
}

type Reach = (days: [Day, Day], told: Told) => [Day, Day];

const upTo: Reach = ([, last], { unit, groups }) => {
  const count = groups['count'] === undefined ? 1 : countOf(groups['count']);
  return [shiftDay(last + 1, -count, unit), last];
};

/** "the week of Oct. 8" is the calendar week around it, "the week beginning Oct. 6" the seven days from it. */
const weekFrom: Reach = ([day], { groups }) => {
  const first = groups['of'] === undefined ? day : mondayOf(day);
  return [first, first + 6];
};
