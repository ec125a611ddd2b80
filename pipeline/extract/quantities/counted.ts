import { isDash, wordAt, type Figure, type Line, type Memory } from './figure.ts';
import { readRate } from './measure.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from './piece-at.ts';

const DETERMINER = /^(?:the|its|their|his|her|our|my|your|these|those|all|this|that|every|a|an)$/u;
const PRONOUN = /^(?:them|whom|which|these|those|us|you|it)$/u;

function give(figure: Figure, phrase: NounPhrase): void {
  figure.counted = phrase.counted;
  figure.modifiers = [...phrase.modifiers];
  figure.countedAt = [phrase.from, phrase.to];
}

/** What the last figure of this sentence, or of the one before, counted. */
function antecedent(line: Line, figure: Figure): string | null {
  const before = line.figures.filter(
    (other) => other.numeralFrom < figure.numeralFrom && !other.dropped && other.counted !== null && other.counted !== 'other',
  );
  return before.at(-1)?.counted ?? line.memory.counted;
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

/** Where the noun of "of the Front's 96 fighters" starts: behind the article, the owner and the number. */
function nounStart(pieces: readonly Piece[], at: number): number {
  let start = ownerEnd(pieces, DETERMINER.test(wordAt(pieces, at)) ? at + 1 : at);
  while (/^(?:the|all)$/u.test(wordAt(pieces, start)) || kindAt(pieces, start) === 'digits' || isNumberWord(pieces, start)) start += 1;
  return start;
}

function isNumberWord(pieces: readonly Piece[], at: number): boolean {
  return posAt(pieces, at) === 'NUM' && kindAt(pieces, at) === 'word';
}

/** "280 million of the 1.5 billion shekels": the whole has a unit, and its part the same. */
function hasMeasuredWhole(line: Line, figure: Figure, start: number): boolean {
  const whole = line.figures.find((other) => !other.dropped && other.numeralFrom > figure.numeralFrom && other.to >= start);
  return whole !== undefined && whole.from <= start && whole.unit !== null && figure.form !== 'fraction';
}

/** Where the whole of a part begins: behind "of"; behind a half right away ("half the town's residents"). */
function wholeAfter(pieces: readonly Piece[], figure: Figure): number | null {
  if (wordAt(pieces, figure.to) === 'of') return figure.to + 1;
  return figure.rule === 'ratio/half' && DETERMINER.test(wordAt(pieces, figure.to)) ? figure.to : null;
}

/** "nine of the soldiers", "10 of whom were gang members", "two of them", "96 of the Front's fighters". */
function countPart(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const whole = wholeAfter(pieces, figure);
  if (whole === null) return false;
  if (isPronoun(pieces, whole)) {
    countPronoun(line, figure, whole);
    return true;
  }
  const start = nounStart(pieces, whole);
  const phrase = hasMeasuredWhole(line, figure, start) ? null : readNounPhrase(pieces, start, figure.form === 'fraction');
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
    if (/^['’]s$/u.test(wordAt(pieces, at)) || (wordAt(pieces, at).endsWith('s') && /^['’]$/u.test(wordAt(pieces, at + 1))))
      return at + (/^['’]s$/u.test(wordAt(pieces, at)) ? 1 : 2);
    if (kindAt(pieces, at) !== 'word') break;
  }
  return from;
}

/** "500+ people", "14 or more boats": the noun stands behind the hedge. */
function afterHedge(pieces: readonly Piece[], at: number): number {
  if (textAt(pieces, at) === '+' && gluedAt(pieces, at)) return at + 1;
  return wordAt(pieces, at) === 'or' && /^(?:more|so|fewer|less)$/u.test(wordAt(pieces, at + 1)) ? at + 2 : at;
}

/** "70 others", "another 18 months", "seven more stores", "an additional 15 miles". */
function readAddition(line: Line, figure: Figure): number {
  const { pieces } = line;
  const word = wordAt(pieces, figure.to);
  if (word === 'others') {
    Object.assign(figure, { counted: 'other', part: 'other', countedAt: [figure.to, figure.to + 1] });
    figure.rule ??= 'count/others';
    return figure.to;
  }
  if (/^(?:more|additional|further|extra)$/u.test(word)) {
    figure.part = 'additional';
    return figure.to + 1;
  }
  if (word === 'other') {
    figure.part = 'other';
    return figure.to + 1;
  }
  if (/^(?:another|additional|further|extra)$/u.test(wordAt(pieces, figure.from - 1))) figure.part = 'additional';
  return afterHedge(pieces, figure.to);
}

/** Is there a hyphen at a piece that binds it to the next one? */
function boundTo(pieces: readonly Piece[], at: number): boolean {
  return isDash(wordAt(pieces, at)) && gluedAt(pieces, at) && gluedAt(pieces, at + 1);
}

/** "12-member panel", "eight-page text", "two-deck launch": the noun at the hyphen. */
function countHyphen(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (!boundTo(pieces, figure.to) || kindAt(pieces, figure.to + 1) !== 'word') return false;
  const end = boundTo(pieces, figure.to + 2) ? figure.to + 4 : figure.to + 2;
  const phrase = readNounPhrase(pieces, end - 1, true);
  const counted = phrase !== null && phrase.to >= end ? wordAt(pieces, end - 1) : wordAt(pieces, figure.to + 1);
  Object.assign(figure, { counted: counted === 'fold' ? 'time' : counted, countedAt: [figure.to + 1, end], to: end });
  figure.rule ??= 'count/hyphen';
  return true;
}

function countPhrase(line: Line, figure: Figure, from: number): void {
  const { pieces } = line;
  const of = wordAt(pieces, from) === 'of' && figure.form === 'vague' ? 1 : 0;
  const one = figure.value === 1 || figure.value === -1;
  const plural = one ? null : readNounPhrase(pieces, from + of, false);
  const attributive = /^(?:a|an|the|this|that|its|his|her|their)$/u.test(wordAt(pieces, figure.from - 1)) && figure.form !== 'vague';
  const phrase = plural ?? (one || attributive ? readNounPhrase(pieces, from + of, true) : null);
  if (phrase === null) return;
  give(figure, phrase);
  figure.to = phrase.to;
  figure.rule ??= 'count/noun';
}

function countOne(line: Line, figure: Figure): void {
  const from = readAddition(line, figure);
  if (figure.counted !== null) figure.to += 1;
  else if (figure.unit !== null) {
    if (figure.kind === 'percent' || figure.kind === 'ratio') countPart(line, figure);
  } else if (!countPart(line, figure) && !(figure.form !== 'vague' && countHyphen(line, figure))) countPhrase(line, figure, from);
}

/** A rate stands behind the noun, or behind the bare figure: "30,000 wafers a month", "4,000 a month". */
function canHaveRate(figure: Figure): boolean {
  if (figure.per !== undefined) return false;
  if (figure.counted === null) return figure.unit === null;
  return figure.countedAt !== undefined && figure.to === figure.countedAt[1];
}

/** Finds what each figure counts: its noun phrase, or what it is a part of. */
export function readCounted(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    countOne(line, figure);
    if (canHaveRate(figure)) readRate(line, figure);
  }
}

/** Keeps what was counted for the next sentence. */
export function remember(memory: Memory, figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (figure.dropped || figure.counted === null || figure.counted === 'other' || figure.form === 'fraction' || figure.unit !== null)
      continue;
    memory.counted = figure.counted;
  }
}
