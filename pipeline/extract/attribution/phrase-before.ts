import type { Token } from '../../nlp/reading.ts';
import { clauseSubject } from './clause-subject.ts';
import { isCapital, isMark, isNominal, LONGEST_PHRASE, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';

const skippable: ReadonlySet<string> = new Set(
  "has have had is are was were be been being did does do will would could might may not n't never also then later further again now still already reportedly publicly repeatedly recently previously earlier once just only even simply itself himself herself themselves both all often always to".split(
    ' ',
  ),
);
const DASH = /^[—–-]$/u;

const isAdverb = (token: Token) =>
  skippable.has(token.lower) ||
  (token.pos === 'ADV' && token.lower.endsWith('ly')) ||
  (token.pos === 'AUX' && !isCapital(token)) ||
  /^(?:don|didn|doesn|wouldn|won|hasn|haven)['’]t$/u.test(token.lower);

/** The noun phrase left of the verb that speaks: "the spokesman for the embassy" denied, "Ada Brant, the mayor," said. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = skipBack(tokens, verb);
  if (tokens.slice(to, verb).some(({ lower }) => lower === 'to')) return clauseSubject(tokens, to);
  switch (tokens[to - 1]?.lower) {
    case 'who':
    case 'which':
      return endingAt(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
    case ',':
    case '-':
    case '–':
    case '—':
      return beforeApposition(tokens, to);
    case 'and':
    case 'but':
      return clauseSubject(tokens, to - 1);
    default:
      return endingAt(tokens, to) ?? (to < verb ? clauseSubject(tokens, to) : undefined);
  }
}

/** Where the phrase ends: before "has also", before "(R-Tarn)". */
function skipBack(tokens: readonly Token[], verb: number): number {
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

function endingAt(tokens: readonly Token[], to: number): Phrase | undefined {
  const from = phraseStart(tokens, to);
  return from < to && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

/** "Brant, a former mayor of Tarn, said", "Hale – head of the board – said": the phrase goes back over the insertion. */
function beforeApposition(tokens: readonly Token[], end: number): Phrase | undefined {
  const mark = tokens[end - 1]?.text ?? '';
  const close = DASH.test(mark) ? dashStart(tokens, end) : end - 1;
  for (let index = close - 1; index > 0 && index > close - LONGEST_PHRASE; index -= 1) {
    const token = tokens[index] as Token;
    if (/^(?:["“”;:.!?]|'')$/u.test(token.text)) return undefined;
    if (DASH.test(mark) ? !DASH.test(token.text) : token.text !== ',') continue;
    const to = skipBack(tokens, dashStart(tokens, index + 1));
    const from = phraseStart(tokens, to);
    return from < to && isNominal(tokens, { from, to }) ? { from, to: mark === ',' ? end - 1 : to } : undefined;
  }
  return undefined;
}

/** Two hyphens may stand for a dash. */
function dashStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > 0 && DASH.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return isMark(tokens[at]) ? at : end;
}
