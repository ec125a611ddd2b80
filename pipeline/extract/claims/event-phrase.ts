import { openingModifiers } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';

/** The noun phrase that ends with an event: where it begins, and whether it speaks of a known event ("the strike", "Chile's strike"). */
export interface EventPhrase {
  readonly first: number;
  readonly last: number;
  readonly definite: boolean;
}

const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM)$/u;
const POSSESSIVE = /^['’]s?$/u;
const DETERMINER = /^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/u;

/** The phrase that the noun at `index` ends, its possessor taken in. */
export function readEventPhrase(tokens: readonly Token[], index: number): EventPhrase {
  const first = tokens.slice(0, index).findLastIndex((_, at) => !isInside(tokens, at)) + 1;
  const words = tokens.slice(first, index);
  const opener = tokens[first] as Token;
  return {
    first,
    last: index,
    definite: isDefinite(opener) || (!/^an?$/u.test(opener.lower) && words.some(({ lower }) => POSSESSIVE.test(lower))),
  };
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, text } = tokens[at] as Token;
  if (INSIDE.test(pos)) return lower !== 'that' || tokens[at - 1]?.pos !== 'NOUN';
  return POSSESSIVE.test(lower) || isModifier(tokens, at) || isJoint(tokens, at, text) || isAttributive(tokens, at);
}

/** "two attempted thefts", "a pending, proposed sale"; "the owner proposed sales" has a verb. */
const isModifier = (tokens: readonly Token[], at: number) =>
  openingModifiers.has(tokens[at]?.lower ?? '') && /^(?:DET|ADJ|ADP|NUM|PUNCT)$|^$/u.test(numeralOf(tokens[at - 1]));

const numeralOf = (token: Token | undefined) =>
  /^(?:dozen|dozens|hundreds|score)$/u.test(token?.lower ?? '') ? 'NUM' : (token?.pos ?? '');

/** "a full - scale strike", "a pending, two-day strike" */
function isJoint(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (text === '-') return true;
  return text === ',' && (before?.pos === 'ADJ' || openingModifiers.has(before?.lower ?? '')) && /^(?:ADJ|NUM)$/u.test(after?.pos ?? '');
}

const isDefinite = ({ lower, pos }: Token) => pos === 'PROPN' || DETERMINER.test(lower);
