import type { Token } from '../../nlp/reading.ts';
import { isCapital, isMark, isNominal, LONGEST_PHRASE, type Phrase } from './phrase.ts';

const ends: ReadonlySet<string> = new Set(
  'who which after during while when on in at as but before monday tuesday wednesday thursday friday saturday sunday that told'.split(' '),
);
const STARTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The noun phrase right of an inverted verb: `," said` "Ricardo Hale, a former mayor". Ends at a mark or where a verb begins. */
export function phraseAfter(tokens: readonly Token[], verb: number): Phrase | undefined {
  const from = verb + 1;
  let to = from;
  while (to < tokens.length && to < from + LONGEST_PHRASE && !endsForward(tokens, to, from)) to += 1;
  return to > from && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

function endsForward(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index] as Token;
  if (isMark(token)) return true;
  return index === from ? !isCapital(token) && !STARTS.has(token.pos) : ends.has(token.lower);
}
