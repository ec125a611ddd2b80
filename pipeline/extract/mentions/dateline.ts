import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { placeId } from './entity-id.ts';
import type { Group } from './find-groups.ts';
import { isStateAbbreviation, type KnownName, longestKnown, lookUp } from './gazetteer.ts';
import { isCalendarWord, isOpeningWord } from './name-shape.ts';

/** The place a report was sent from, in capitals: "NORVIK, July 18 (Agency) --", "CAIRO: The minister …". */
export interface Dateline extends Group {
  readonly known: KnownName;
}

const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u;
const MOST_WORDS = 4;

/** The dateline a sentence opens with, or undefined. Unknown places need a date, an agency, a state or a dash behind them. */
export function findDateline({ tokens }: ReadSentence, text: string): Dateline | undefined {
  const to = endOfCapitals(tokens);
  if (to === 0 || !/^(?:[,:(–—-]|--)$/u.test(tokens[to]?.text ?? '')) return undefined;
  const capitals = text.slice((tokens[0] as Token).start, (tokens[to - 1] as Token).end);
  if (lookUp(capitals) !== undefined) return undefined;
  const known = lookUp(recase(capitals)) ?? unknownPlace(tokens, to, recase(capitals), text);
  return known?.kind === 'place' ? { from: 0, to, known } : undefined;
}

function endOfCapitals(tokens: readonly Token[]): number {
  let to = 0;
  while (to < MOST_WORDS && CAPITALS.test(tokens[to]?.text ?? '') && !isOpeningWord(tokens[to] as Token)) to += 1;
  return to;
}

const unknownPlace = (tokens: readonly Token[], to: number, name: string, text: string): KnownName | undefined =>
  isSentFrom(tokens, to, text) ? { kind: 'place', entityId: placeId(name), name, rule: 'mention/dateline', country: false } : undefined;

/** ", July 18" · ", Texas" · ", Ariz." · " (Agency) —" · " -- The" */
function isSentFrom(tokens: readonly Token[], at: number, text: string): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (tokens[at]?.text === ',') return isCalendarWord(next, undefined) || isPlace(tokens, at + 1, text);
  return isDashed(tokens, at) || (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^[–—:-]/u.test(textAt(tokens, at + 3)));
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** A dash, in one token or two, and a sentence behind it. */
const isDashed = (tokens: readonly Token[], at: number) =>
  /^(?:--?|[–—])$/u.test(textAt(tokens, at)) && /^\p{Lu}/u.test(textAt(tokens, textAt(tokens, at + 1) === '-' ? at + 2 : at + 1));

const isPlace = (tokens: readonly Token[], at: number, text: string) =>
  isStateAbbreviation(tokens[at] as Token, text) || longestKnown(tokens, at, at + 3, text)?.known.kind === 'place';

/** `recase('PORT SUDAN')` → `'Port Sudan'`. */
export const recase = (capitals: string) => capitals.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
