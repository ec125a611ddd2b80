import type { DateMention } from '../../../schemas/index.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { verdict, type Judge } from './verdict.ts';

type Part = 'year' | 'month' | 'day' | 'minutes';
const PARTS: readonly Part[] = ['year', 'month', 'day', 'minutes'];

/** Minutes by which two clock times may differ and still be one: reports round to the quarter of an hour. */
const CLOCK_SLACK = 15;
const HALF_DAY = 12 * 60;

/** Two dates for one event: only parts that both texts state are compared, a guessed year never. */
export const judgeDates: Judge = (a, b) => {
  const [one, two] = [a.claim.date as DateMention, b.claim.date as DateMention];
  if (onTwoClocks(one, two)) return verdict('compatible', 'clock', `${said(a)} and ${said(b)} may be one time on two clocks`);
  if ([a, b].some(({ claim }) => claim.polarity === 'negative'))
    return verdict('compatible', 'polarity', 'what is not to happen at one time may at another');
  const stated = PARTS.filter((part) => one.parts[part] !== undefined && two.parts[part] !== undefined);
  if (disjoint(one, two)) return verdict('conflict', 'date', `${said(a)} and ${said(b)} are two dates`);
  if (areStretches(one, two)) return judgeStretches(a, b);
  if (stated.length === 0 && one.parts.weekday !== undefined && one.parts.weekday === two.parts.weekday)
    return verdict('agree', 'same', 'the same day');
  if (onTwoWeekdays(one, two)) return verdict('conflict', 'date', `${said(a)} and ${said(b)} are two days`);
  if (stated.length === 0) return verdict('compatible', 'unknown', 'no part of the date is stated on both sides');
  const parted = stated.find((part) => (part === 'minutes' ? minutesApart(one, two) > CLOCK_SLACK : one.parts[part] !== two.parts[part]));
  return parted === undefined
    ? verdict('agree', 'same', 'the same date')
    : verdict('conflict', 'date', `${said(a)} and ${said(b)} differ in the ${parted === 'minutes' ? 'time' : parted}`);
};

/** "at 7:30" may be in the morning or the evening: with the half of the day unsaid, times twelve hours apart are one. */
function minutesApart(one: DateMention, two: DateMention): number {
  const apart = Math.abs((one.parts.minutes as number) - (two.parts.minutes as number));
  if (![one, two].some(({ implied }) => implied.includes('hour'))) return apart;
  return Math.min(apart % HALF_DAY, HALF_DAY - (apart % HALF_DAY));
}

/** "0500 GMT" against "6 a.m. local time" */
function onTwoClocks(one: DateMention, two: DateMention): boolean {
  const [first, second] = [one, two].map(
    ({ span }) => /\b(?:gmt|utc|[ecmp][sd]t|bst|cet)\b/iu.exec(span.text)?.[0].toLowerCase() ?? 'local',
  );
  return one.parts.minutes !== undefined && two.parts.minutes !== undefined && first !== second;
}

const said = ({ claim }: PlacedClaim) => `“${claim.date?.span.text ?? ''}”`;

/** "on Tuesday" against "on Wednesday" or "on 4 May", a Wednesday, all of one week; round midnight two days may be one night. */
function onTwoWeekdays(one: DateMention, two: DateMention): boolean {
  if (![one, two].every(isDay) || ![one, two].some(({ parts }) => parts.weekday !== undefined)) return false;
  const days = Math.abs(daysBetween(one.from ?? undefined, two.from ?? undefined) ?? 0);
  const isNight =
    days === 1 && [one, two].some(({ span }) => /\b(?:night|overnight|midnight|early|late|evening|dawn|morning)\b/iu.test(span.text));
  return days >= 1 && days < 7 && !isNight;
}

/** A single day, of which the text gives the weekday or the date. */
const isDay = ({ from, to, granularity, parts }: DateMention) =>
  granularity === 'day' &&
  from !== null &&
  from === to &&
  (parts.weekday !== undefined || (parts.day !== undefined && parts.month !== undefined));

/** Intervals that do not meet, where nothing but the year had to be taken from the publication date of a recent report. */
function disjoint(one: DateMention, two: DateMention): boolean {
  if (one.from === null || one.to === null || two.from === null || two.to === null) return false;
  const guessed = [one, two].some((date) => date.implied.some((part) => part === 'month' || part === 'day'));
  return (
    !guessed &&
    one.granularity === two.granularity &&
    (one.to < two.from || two.to < one.from) &&
    one.implied.length === 0 &&
    two.implied.length === 0
  );
}

/** "2017-2022", "between March 3 and April 1, 2025": a stretch of time whose ends are told in full. */
function isStretch({ parts, known, implied, granularity }: DateMention): boolean {
  return Object.keys(parts).length === 0 && known.includes('year') && implied.length === 0 && /^(?:day|month|year)$/u.test(granularity);
}

function areStretches(one: DateMention, two: DateMention): boolean {
  return isStretch(one) && isStretch(two) && one.granularity === two.granularity;
}

/** "between 1978 and 2009" against "between 1978 and 2010". */
const judgeStretches: Judge = (a, b) => {
  const isSame = a.claim.date?.from === b.claim.date?.from && a.claim.date?.to === b.claim.date?.to;
  return isSame
    ? verdict('agree', 'same', 'the same dates')
    : verdict('conflict', 'date', `${said(a)} and ${said(b)} are two stretches of time`);
};
