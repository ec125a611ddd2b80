import type { Token } from '../../nlp/reading.ts';
import { isCalendar, isCapital, isMark, isNominal, isPronoun, isVerbal, LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { lowerAt, textAt } from './token-at.ts';

const ends: ReadonlySet<string> = new Set('who which after during while when on in at as but before that told'.split(' '));
const STARTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The noun phrase right of an inverted verb: `," said` "Ricardo Hale, a former mayor". Ends at a mark or where a verb begins. */
export function phraseAfter(tokens: readonly Token[], verb: number): Phrase | undefined {
  const from = verb + 1;
  let to = from;
  while (to < tokens.length && to < from + LONGEST_PHRASE && !endsForward(tokens, to, from)) to += 1;
  if (isPronoun(tokens[from]) && isVerbal(tokens[from + 1])) return undefined;
  return to > from && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

function endsForward(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index] as Token;
  if (isMark(token) || isCalendar(token)) return true;
  return index === from ? !isCapital(token) && !STARTS.has(token.pos) : ends.has(token.lower);
}

const LONGEST_APPOSITION = 40;

/** `said Brant, a former mayor of Tarn.`: the apposition belongs to the speaker when the sentence ends with it. */
export function withApposition(tokens: readonly Token[], phrase: Phrase): Phrase {
  const comma = behindBracket(tokens, phrase.to);
  if (textAt(tokens, comma) !== ',' || !opensApposition(tokens[comma + 1])) return phrase;
  let to = comma + 1;
  while (to < tokens.length && to < phrase.to + LONGEST_APPOSITION && !endsApposition(tokens, to)) to += 1;
  return to === tokens.length || textAt(tokens, to) === '.' || textAt(tokens, to) === ',' ? { from: phrase.from, to } : phrase;
}

/** "Rep. Ada Brant (R-Tarn), a leading" */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, index) => index > at && index < at + 8 && token.text === ')');
  return close < 0 ? at : close + 1;
}

/** A mark, or ", complaining that". */
const endsApposition = (tokens: readonly Token[], at: number) =>
  /^(?:[.;:!?"“”—–]|'')$/u.test(textAt(tokens, at)) || (textAt(tokens, at) === ',' && lowerAt(tokens, at + 1).endsWith('ing'));

const openers: ReadonlySet<string> = new Set('who whose of a an the one head then now her his its their'.split(' '));

const opensApposition = (token: Token | undefined) =>
  token !== undefined && (openers.has(token.lower) || token.pos === 'NOUN' || token.pos === 'ADJ');
