import { isDash, wordAt, type Figure, type Line, type Memory } from './figure.ts';
import { readRate } from './measure.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';

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

/** "only 10 of whom were gang members": the noun behind the verb is what is counted. */
function predicate(pieces: readonly Piece[], pronounAt: number): NounPhrase | null {
  if (!/^(?:were|are|was|have|had|being)$/u.test(wordAt(pieces, pronounAt + 1))) return null;
  const from = wordAt(pieces, pronounAt + 2) === 'been' ? pronounAt + 3 : pronounAt + 2;
  return readNounPhrase(pieces, from, false);
}

/** "nine of the soldiers", "10 of whom were gang members", "two of them", "96 of the Front's fighters". */
function countPart(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (wordAt(pieces, figure.to) !== 'of') return false;
  const next = figure.to + 1;
  const vague = figure.form === 'vague' || figure.rule === 'vague/couple' || figure.scale >= 1000;
  const demonstrative = /^(?:these|those)$/u.test(wordAt(pieces, next)) && /^(?:NOUN|ADJ)$/u.test(pieces[next + 1]?.pos ?? '');
  if (PRONOUN.test(wordAt(pieces, next)) && !demonstrative) {
    figure.part = 'of';
    const phrase = predicate(pieces, next);
    if (phrase !== null) give(figure, phrase);
    else figure.counted = antecedent(line, figure);
    figure.rule ??= 'count/part-of';
    return true;
  }
  const determined = DETERMINER.test(wordAt(pieces, next));
  let start = determined ? next + 1 : next;
  start = ownerEnd(pieces, start);
  while (
    /^(?:the|all)$/u.test(wordAt(pieces, start)) ||
    pieces[start]?.kind === 'digits' ||
    (pieces[start]?.pos === 'NUM' && pieces[start]?.kind === 'word')
  )
    start += 1;
  const whole = line.figures.find(
    (other) => !other.dropped && other.numeralFrom > figure.numeralFrom && other.from <= start && other.to >= start,
  );
  if (whole !== undefined && whole.unit !== null && figure.form !== 'fraction') return false;
  const phrase = readNounPhrase(pieces, start, figure.form === 'fraction');
  if (phrase === null) return false;
  give(figure, phrase);
  if (!vague && figure.unit === null) figure.part = 'of';
  figure.rule ??= 'count/part-of';
  return true;
}

/** Steps over an owner: "of the Front's fighters". */
function ownerEnd(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    if (/^['’]s$/u.test(wordAt(pieces, at)) || (wordAt(pieces, at).endsWith('s') && /^['’]$/u.test(wordAt(pieces, at + 1))))
      return at + (/^['’]s$/u.test(wordAt(pieces, at)) ? 1 : 2);
    if (pieces[at]?.kind !== 'word') break;
  }
  return from;
}

/** "500+ people", "14 or more boats": the noun stands behind the hedge. */
function afterHedge(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text === '+' && pieces[at]?.glued === true) return at + 1;
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

/** "12-member panel", "eight-page text", "two-deck launch": the noun at the hyphen. */
function countHyphen(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const hyphen = pieces[figure.to];
  const noun = pieces[figure.to + 1];
  if (hyphen === undefined || noun === undefined || !isDash(hyphen.text) || !hyphen.glued || !noun.glued || noun.kind !== 'word')
    return false;
  const end =
    isDash(wordAt(pieces, figure.to + 2)) && pieces[figure.to + 2]?.glued === true && pieces[figure.to + 3]?.glued === true
      ? figure.to + 4
      : figure.to + 2;
  const phrase = readNounPhrase(pieces, end - 1, true);
  const counted = phrase !== null && phrase.to >= end ? wordAt(pieces, end - 1) : wordAt(pieces, figure.to + 1);
  Object.assign(figure, { counted, countedAt: [figure.to + 1, end], to: end });
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

/** Finds what each figure counts: its noun phrase, or what it is a part of. */
export function readCounted(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    const from = readAddition(line, figure);
    if (figure.counted !== null) figure.to += 1;
    else if (figure.unit !== null) {
      if (figure.kind === 'percent' || figure.kind === 'ratio') countPart(line, figure);
    } else if (!countPart(line, figure) && !(figure.form !== 'vague' && countHyphen(line, figure))) countPhrase(line, figure, from);
    if (figure.per === undefined && figure.counted !== null && figure.countedAt !== undefined && figure.to === figure.countedAt[1])
      readRate(line, figure);
    if (figure.per === undefined && figure.unit === null && figure.counted === null) readRate(line, figure);
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
