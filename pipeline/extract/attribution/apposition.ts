import type { Token } from '../../nlp/reading.ts';
import { isAdverb, isCapital, isMark, isNominal, LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';
import { posAt, textAt } from './token-at.ts';

const DASH = /^[—–-]$/u;
const COMMA = /^,$/u;

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
  const mark = DASH.test(textAt(tokens, end - 1)) ? DASH : COMMA;
  let nearest: Phrase | undefined;
  for (let index = dashStart(tokens, end) - 1; index > 0 && index > end - LONGEST_PHRASE && !isBarrier(tokens, index); index -= 1) {
    if (!mark.test(textAt(tokens, index))) continue;
    const phrase = endingAt(tokens, skipBack(tokens, dashStart(tokens, index + 1)));
    if (isInside(tokens, phrase)) continue;
    if (phrase.from >= phrase.to || !isNominal(tokens, phrase)) break;
    const to = mark === COMMA && !isAdverbial(tokens[index + 1]) ? end - 1 : phrase.to;
    nearest = { from: phrase.from, to };
    if (isHead(tokens, phrase)) break;
  }
  return nearest;
}

/** "56" in "Brant, 56, who runs it, said" is no head: the name stands before it. */
const isHead = (tokens: readonly Token[], { from }: Phrase) =>
  isCapital(tokens[from]) || textAt(tokens, from - 1) !== ',' || !/^(?:NUM|DET)$/u.test(posAt(tokens, from));

const endingAt = (tokens: readonly Token[], to: number): Phrase => ({ from: phraseStart(tokens, to), to });

/** "Brant, of Tarn, Orla, said": the name inside the insertion is not the one. */
const isInside = (tokens: readonly Token[], { from }: Phrase) => posAt(tokens, from - 1) === 'ADP' && textAt(tokens, from - 2) === ',';

const isBarrier = (tokens: readonly Token[], index: number) =>
  /^(?:["“”;:.!?]|'')$/u.test(textAt(tokens, index)) && textAt(tokens, index + 1) !== ',';

/** An apposition belongs to the name, "speaking in Tarn" and "at the meeting" do not. */
const isAdverbial = (first: Token | undefined) =>
  first === undefined || (['VERB', 'ADP', 'SCONJ', 'ADV'].includes(first.pos) && first.lower !== 'including');

/** Two hyphens may stand for a dash. */
function dashStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > 0 && DASH.test(textAt(tokens, at - 1))) at -= 1;
  return isMark(tokens[at]) ? at : end;
}
