import type { Token } from '../../nlp/reading.ts';

/** Token indices, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const skippable: ReadonlySet<string> = new Set(
  "has have had is are was were be been being did does do will would could might may not n't never also then later further again now still already reportedly publicly repeatedly recently previously earlier once just only even simply itself himself herself themselves both all often always to".split(
    ' ',
  ),
);
const boundaries: ReadonlySet<string> = new Set(
  'that while although though because if when whereas since unless after before until but whether where how what why and or as so adding saying'.split(
    ' ',
  ),
);
const MARK = /^[,;:.!?"“”«»()[\]—–-]$/u;
const LONGEST = 24;

export const isMark = (token: Token | undefined) => token !== undefined && MARK.test(token.text);
const isAdverb = (token: Token) =>
  skippable.has(token.lower) ||
  (token.pos === 'ADV' && token.lower.endsWith('ly')) ||
  (token.pos === 'AUX' && !/^\p{Lu}/u.test(token.text));

/** The noun phrase left of the verb that speaks: "the spokesman for the embassy" denied, "Ada Brant, the mayor," said. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = skipBack(tokens, verb);
  switch (tokens[to - 1]?.lower) {
    case 'who':
    case 'which':
      return endingAt(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
    case ',':
      return beforeApposition(tokens, to - 1);
    case 'and':
    case 'but':
      return firstPhrase(tokens, to);
    default:
      return endingAt(tokens, to);
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

/** "Residents passed round a photo and claimed": the subject of the sentence speaks. */
export function firstPhrase(tokens: readonly Token[], before: number): Phrase | undefined {
  let from = 0;
  while (from < before && isLead(tokens[from] as Token)) from += 1;
  const to = tokens.findIndex((token, index) => index > from && (token.pos === 'VERB' || token.pos === 'AUX' || isMark(token)));
  return to > from && to < before && !isMark(tokens[to]) && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

/** "Brant, a former mayor of Tarn, said": the phrase goes back over the insertion. */
function beforeApposition(tokens: readonly Token[], comma: number): Phrase | undefined {
  for (let index = comma - 1; index > 0 && index > comma - LONGEST; index -= 1) {
    const token = tokens[index] as Token;
    if (/^["“”;:.!?]$/u.test(token.text)) return undefined;
    if (token.text !== ',') continue;
    const from = phraseStart(tokens, index);
    return from < index && isNominal(tokens, { from, to: index }) ? { from, to: comma } : undefined;
  }
  return undefined;
}

function phraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && from > to - LONGEST && !endsPhrase(tokens, from - 1, to)) from -= 1;
  while (from < to && isLead(tokens[from] as Token)) from += 1;
  return from;
}

function endsPhrase(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index] as Token;
  if (isMark(token)) return true;
  if (token.lower === 'and' || token.lower === 'or') return !joinsNames(tokens, index, to);
  return boundaries.has(token.lower) && token.lower !== 'as' && !isRelative(tokens, index);
}

/** "A post that was shared widely" claimed: the clause belongs to the phrase. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return index > 0 && tokens[index]?.lower === 'that' && tokens[index - 1]?.pos === 'NOUN' && (next?.pos === 'AUX' || next?.pos === 'VERB');
}

/** "Brant and Hale said"; not "the vote was lost and Brant said". */
function joinsNames(tokens: readonly Token[], index: number, to: number): boolean {
  const left = tokens[index - 1];
  return (
    left !== undefined &&
    index < to - 1 &&
    ['PROPN', 'NOUN'].includes(left.pos) &&
    !tokens.slice(Math.max(0, index - 6), index).some((token) => token.pos === 'VERB')
  );
}

const isLead = (token: Token) =>
  ['ADV', 'CCONJ', 'SCONJ'].includes(token.pos) ||
  ['meanwhile', 'yesterday', 'today', 'later', 'still', 'however', 'instead', 'indeed'].includes(token.lower);

function isNominal(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (['the', 'a', 'an', 'of', 'on', 'in', 'its', 'their', 'his', 'her', 'no', 'every'].includes(tokens[to - 1]?.lower ?? '')) return false;
  return tokens
    .slice(from, to)
    .some((token) => ['PROPN', 'NOUN', 'PRON', 'X', 'ADJ', 'NUM', 'DET'].includes(token.pos) || /^\p{Lu}/u.test(token.text));
}

/** The noun phrase right of an inverted verb: `," said` "Ricardo Hale, a former mayor". Ends at a mark or where a verb begins. */
export function phraseAfter(tokens: readonly Token[], verb: number): Phrase | undefined {
  const from = verb + 1;
  let to = from;
  while (to < tokens.length && to < from + LONGEST && !endsForward(tokens, to, from)) to += 1;
  return to > from && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

function endsForward(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index] as Token;
  if (isMark(token)) return true;
  if (index === from) return !startsNoun(token);
  return [
    'who',
    'which',
    'after',
    'during',
    'while',
    'when',
    'on',
    'in',
    'at',
    'as',
    'but',
    'before',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'that',
    'told',
  ].includes(token.lower);
}

const startsNoun = (token: Token) => /^\p{Lu}/u.test(token.text) || ['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos);
