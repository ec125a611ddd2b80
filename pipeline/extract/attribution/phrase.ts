import type { Token } from '../../nlp/reading.ts';
import type { Stretch } from './frame.ts';

/** Token indices, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase that speaks has more tokens. */
export const LONGEST_PHRASE = 24;

const MARK = /^(?:[,;:.!?"“”«»()[\]—–―-]|''|``)$/u;
const NOMINAL: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'PRON', 'X', 'ADJ', 'NUM', 'DET']);
const unfinished: ReadonlySet<string> = new Set('the a an of on in its their his her no every'.split(' '));

export const isMark = (token: Token | undefined) => token !== undefined && MARK.test(token.text);

export const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

export const isVerbal = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';

/** "he", "we": a subject that is whole by itself. */
export const isPronoun = (token: Token | undefined) => token !== undefined && /^(?:he|she|it|they|we|i)$/u.test(token.lower);

export const stretchOf = (tokens: readonly Token[], { from, to }: Phrase): Stretch => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Something that can stand for a noun, and is not broken off: no "the", no "of his". */
export function isNominal(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (unfinished.has(tokens[to - 1]?.lower ?? '')) return false;
  return tokens.slice(from, to).some((token) => NOMINAL.has(token.pos) || isCapital(token));
}

const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/u;

/** "said Tuesday", "the poll released Friday": a day and no speaker. */
export const isCalendar = (token: Token | undefined) => token !== undefined && CALENDAR.test(token.lower);

const skippable: ReadonlySet<string> = new Set(
  "has have had is are was were be been being did does do will would could might may not n't never also then later further again now still already reportedly publicly repeatedly recently previously earlier once just only even simply itself himself herself themselves both all often always to".split(
    ' ',
  ),
);

/** What may stand between a subject and its verb: "has also", "reportedly", "didn't". */
export const isAdverb = (token: Token) =>
  skippable.has(token.lower) ||
  (token.pos === 'ADV' && token.lower.endsWith('ly')) ||
  (token.pos === 'AUX' && !isCapital(token)) ||
  /^(?:do|did|does|would|wo|has|have|had|ca|could)n['’]t$/u.test(token.lower);
