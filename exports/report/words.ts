import type { Conflict, Side } from '../../schemas/index.ts';
import { limits, take } from './limits.ts';

/** A number and its noun. `count(1, 'outlet')` → `'1 outlet'`; `count(3, 'story', 'stories')` → `'3 stories'`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What kind of fact the answers differ in, for a reader. */
export const kindWords: Readonly<Record<Conflict['kind'], string>> = {
  quantity: 'Figures',
  status: 'What was done',
  polarity: 'Yes or no',
  date: 'Dates',
  list: 'Lists',
  identity: 'Who or what',
  attribution: 'Who said it',
};

/** What the outcome means, for a reader. */
export const outcomeWords: Readonly<Record<Conflict['outcome'], string>> = {
  conflict: 'These cannot all hold',
  disputed: 'Disputed by named speakers',
  difference: 'Worth showing, not an error',
};

/** The outlets behind an answer, each once, in the order of the quotations. */
export function outletsOf(side: Side): readonly string[] {
  return [...new Set(side.claims.map((claim) => claim.source))];
}

/** The outlets behind an answer in one breath: `'Tern Post, Vale Echo and 4 more'`. */
export function outletNames(side: Side): string {
  const { shown, hidden } = take(outletsOf(side), limits.outlets);
  return hidden === 0 ? shown.join(', ') : `${shown.join(', ')} and ${hidden} more`;
}

/** `'3 outlets, 2 independent origins'`: copies are not witnesses. */
export function witnessWords(side: Side): string {
  return `${count(outletsOf(side).length, 'outlet')}, ${count(side.origins, 'independent origin')}`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO date as a reader writes it, in the outlet's own clock; other text stays. `'2031-04-09T07:30Z'` → `'9 April 2031, 07:30'`. */
export function dateWords(published: string): string {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}))?/.exec(published);
  const month = months[Number(match?.groups?.['month'] ?? 0) - 1];
  if (!match?.groups || month === undefined) return published;
  const { year, day, time } = match.groups;
  return `${Number(day)} ${month} ${year}${time === undefined ? '' : `, ${time}`}`;
}
