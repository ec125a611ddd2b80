import type { Token } from '../../nlp/reading.ts';
import { isAdverb, isMark, isNominal, LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';

const DASH = /^[—–-]$/u;

/** Where the phrase ends: before "has also", before "(R-Tarn)". */
export function skipBack(tokens: readonly Token[], verb: number): number {
  let to = verb;
  while (to > 0 && isAdverb(tokens[to - 1] as Token)) to -= 1;
  return tokens[to - 1]?.text === ')' ? bracketStart(tokens, to - 1) : to;
}

const LONGEST_BRACKET = 8;

/** "Sen. Ada Brant (R-Tarn) said". */
function bracketStart(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index > 0 && index > close - LONGEST_BRACKET; index -= 1) if (tokens[index]?.text === '(') return index;
  return close + 1;
}

/** "Brant, a former mayor of Tarn, said", "Hale – head of the board – said": the phrase goes back over the insertion. */
export function beforeApposition(tokens: readonly Token[], end: number): Phrase | undefined {
  const mark = tokens[end - 1]?.text ?? '';
  const close = DASH.test(mark) ? dashStart(tokens, end) : end - 1;
  for (let index = close - 1; index > 0 && index > close - LONGEST_PHRASE; index -= 1) {
    const token = tokens[index] as Token;
    if (/^(?:["“”;:.!?]|'')$/u.test(token.text) && tokens[index + 1]?.text !== ',') return undefined;
    if (DASH.test(mark) ? !DASH.test(token.text) : token.text !== ',') continue;
    const to = skipBack(tokens, dashStart(tokens, index + 1));
    const from = phraseStart(tokens, to);
    // "Brant, of Tarn, Orla, said": the name inside the insertion is not the one
    if (tokens[from - 1]?.pos === 'ADP' && tokens[from - 2]?.text === ',') continue;
    if (from >= to || !isNominal(tokens, { from, to })) return undefined;
    return { from, to: mark === ',' && isNoun(tokens[index + 1]) ? end - 1 : to };
  }
  return undefined;
}

/** An apposition belongs to the name, "speaking in Tarn" and "at the meeting" do not. */
const isNoun = (first: Token | undefined) => !['VERB', 'ADP', 'SCONJ', 'ADV'].includes(first?.pos ?? '') && !/^(?:who|which)$/u.test(first?.lower ?? '');

/** Two hyphens may stand for a dash. */
function dashStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > 0 && DASH.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return isMark(tokens[at]) ? at : end;
}
