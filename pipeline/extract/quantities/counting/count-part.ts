import { SCALE_LETTERS, SCALES } from '../../../lexicons/number-words.ts';
import { nearest, wordAt, type Figure, type Line } from '../figure.ts';
import { give } from './give.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';

const DETERMINER = /^(?:the|its|their|his|her|our|my|your|these|those|all|this|that|every|a|an)$/u;
const PRONOUN = /^(?:them|whom|which|these|those|us|you|it)$/u;

/** What the last figure of this sentence, or of the one before, counted. */
function antecedent(line: Line, figure: Figure): string | null {
  const before = nearest(line, figure, -1, (other) => other.counted !== null && other.counted !== 'other');
  return before?.counted ?? line.memory.counted;
}

/** "only 10 of whom were gang members", "40 of them children": the noun behind the pronoun is what is counted. */
function predicate(pieces: readonly Piece[], pronounAt: number): NounPhrase | null {
  if (posAt(pieces, pronounAt + 1) === 'NOUN') return readNounPhrase(pieces, pronounAt + 1, false);
  if (!/^(?:were|are|was|have|had|being)$/u.test(wordAt(pieces, pronounAt + 1))) return null;
  const from = wordAt(pieces, pronounAt + 2) === 'been' ? pronounAt + 3 : pronounAt + 2;
  return readNounPhrase(pieces, from, false);
}

/** "two of them", "10 of whom were gang members". */
function countPronoun(line: Line, figure: Figure, at: number): void {
  figure.part = 'of';
  const phrase = predicate(line.pieces, at);
  if (phrase !== null) give(figure, phrase);
  else figure.counted = antecedent(line, figure);
  figure.rule ??= 'count/part-of';
}

function isPronoun(pieces: readonly Piece[], at: number): boolean {
  if (!PRONOUN.test(wordAt(pieces, at))) return false;
  return !(/^(?:these|those)$/u.test(wordAt(pieces, at)) && /^(?:NOUN|ADJ)$/u.test(posAt(pieces, at + 1)));
}

/** Where the noun of "of the Front's 96 fighters", "of the combined 4.3m voters" starts: behind the article, the owner and the number. */
function nounStart(pieces: readonly Piece[], at: number): number {
  const owned = ownerEnd(pieces, DETERMINER.test(wordAt(pieces, at)) ? at + 1 : at);
  let start = [owned, owned + 1, owned + 2].find((index) => isNumber(pieces, index)) ?? owned;
  while (/^(?:the|all)$/u.test(wordAt(pieces, start)) || isNumber(pieces, start) || isScale(pieces, start)) start += 1;
  return start;
}

function isNumber(pieces: readonly Piece[], at: number): boolean {
  return kindAt(pieces, at) === 'digits' || (posAt(pieces, at) === 'NUM' && kindAt(pieces, at) === 'word');
}

/** "million", or the letter glued to "4.3m". */
function isScale(pieces: readonly Piece[], at: number): boolean {
  return (
    SCALES.has(wordAt(pieces, at)) || (gluedAt(pieces, at) && kindAt(pieces, at - 1) === 'digits' && SCALE_LETTERS.has(textAt(pieces, at)))
  );
}

/** "40 million of the 2.5 billion shekels": the whole has a unit, and its part the same. */
function hasMeasuredWhole(line: Line, figure: Figure, start: number): boolean {
  const whole = line.figures.find((other) => !other.dropped && other.numeralFrom > figure.numeralFrom && other.to >= start);
  return whole !== undefined && whole.from <= start && whole.unit !== null && figure.form !== 'fraction';
}

/** The noun of a whole: "of the states' delegates" (often without its apostrophe) counts delegates, "10 of the 70 were guards" guards. */
function wholeNoun(pieces: readonly Piece[], start: number, figure: Figure): NounPhrase | null {
  if (isNumber(pieces, start - 1) && /^(?:were|are)$/u.test(wordAt(pieces, start))) return predicate(pieces, start - 1);
  const phrase = readNounPhrase(pieces, start, figure.form === 'fraction');
  const owned =
    phrase !== null &&
    (wordAt(pieces, start - 1) === 'the' || posAt(pieces, phrase.to - 1) === 'PROPN') &&
    posAt(pieces, phrase.to) === 'NOUN'
      ? readNounPhrase(pieces, phrase.to, false)
      : null;
  return owned?.to === (phrase?.to ?? 0) + 1 ? owned : phrase;
}

/** Where the whole of a part begins: behind "of"; behind a half right away ("half the town's residents"). */
function wholeAfter(pieces: readonly Piece[], figure: Figure): number | null {
  if (wordAt(pieces, figure.to) === 'of') return figure.to + 1;
  const of = wordAt(pieces, figure.to + 1) === 'of';
  if (of && (wordAt(pieces, figure.to) === 'out' || (figure.form === 'vague' && wordAt(pieces, figure.to) === ','))) return figure.to + 2;
  return figure.rule === 'ratio/half' && DETERMINER.test(wordAt(pieces, figure.to)) ? figure.to : null;
}

/** "nine of the soldiers", "10 of whom were gang members", "two of them", "96 of the Front's fighters". */
export function countPart(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const whole = wholeAfter(pieces, figure);
  if (whole === null) return false;
  if (isPronoun(pieces, whole)) {
    countPronoun(line, figure, whole);
    return true;
  }
  const start = nounStart(pieces, whole);
  const phrase = hasMeasuredWhole(line, figure, start) ? null : wholeNoun(pieces, start, figure);
  if (phrase === null) return false;
  give(figure, phrase);
  const vague = figure.form === 'vague' || figure.rule === 'vague/couple' || figure.scale >= 1000;
  if (!vague && figure.unit === null) figure.part = 'of';
  figure.rule ??= 'count/part-of';
  return true;
}

/** Steps over an owner: "of the Front's fighters". */
function ownerEnd(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    if (wordAt(pieces, at).endsWith('s') && at > from - 1 && kindAt(pieces, at) === 'word' && kindAt(pieces, at + 1) === 'digits')
      return at + 1;
    if (/^['’]s$/u.test(wordAt(pieces, at)) || (wordAt(pieces, at).endsWith('s') && /^['’]$/u.test(wordAt(pieces, at + 1))))
      return at + (/^['’]s$/u.test(wordAt(pieces, at)) ? 1 : 2);
    if (kindAt(pieces, at) !== 'word') break;
  }
  return from;
}
