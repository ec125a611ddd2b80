import { SCALE_LETTERS, SCALES } from '../../lexicons/number-words.ts';
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

/** "280 million of the 1.5 billion shekels": the whole has a unit, and its part the same. */
function hasMeasuredWhole(line: Line, figure: Figure, start: number): boolean {
  const whole = line.figures.find((other) => !other.dropped && other.numeralFrom > figure.numeralFrom && other.to >= start);
  return whole !== undefined && whole.from <= start && whole.unit !== null && figure.form !== 'fraction';
}

/** The noun of a whole: "of the states' delegates" (often without its apostrophe) counts delegates, "10 of the 70 were guards" guards. */
function wholeNoun(pieces: readonly Piece[], start: number, figure: Figure): NounPhrase | null {
  if (isNumber(pieces, start - 1) && /^(?:were|are)$/u.test(wordAt(pieces, start))) return predicate(pieces, start - 1);
  const phrase = readNounPhrase(pieces, start, figure.form === 'fraction');
  const owned =
    phrase !== null && wordAt(pieces, start - 1) === 'the' && posAt(pieces, phrase.to) === 'NOUN'
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
function countPart(line: Line, figure: Figure): boolean {
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
  if (/^(?:more|additional|further|extra)$/u.test(word) && wordAt(pieces, figure.to + 1) !== 'than') {
    figure.part = 'additional';
    return figure.to + 1;
  }
  if (word === 'other') {
    figure.part = 'other';
    return figure.to + 1;
  }
  const lead = wordAt(pieces, figure.from - 1);
  if (/^(?:another|additional|further|extra)$/u.test(lead)) figure.part = 'additional';
  if (lead === 'other') figure.part = 'other';
  return afterHedge(pieces, figure.to);
}

/** Is there a hyphen at a piece that binds it to the next one? */
function boundTo(pieces: readonly Piece[], at: number): boolean {
  return isDash(wordAt(pieces, at)) && gluedAt(pieces, at) && gluedAt(pieces, at + 1);
}

/** Suffixes that count nothing: "six-figure sum", "two-nil", "a thirty-something". */
const NO_COUNT = /^(?:figures?|digits?|nil|all|somethings?|love)$/u;

/** "50-plus vans", "80-odd dialects", "a 200-strong crowd": the noun stands behind the suffix. */
function countOverSuffix(pieces: readonly Piece[], figure: Figure): boolean {
  const suffix = wordAt(pieces, figure.to + 1);
  if (NO_COUNT.test(suffix)) figure.dropped = true;
  if (!/^(?:plus|odd|ish|strong)$/u.test(suffix)) return figure.dropped;
  const phrase = suffix === 'strong' ? null : readNounPhrase(pieces, figure.to + 2, false);
  figure.to += 2;
  if (suffix === 'strong') figure.counted = 'person';
  else if (phrase !== null) give(figure, phrase);
  figure.rule ??= 'count/noun';
  return true;
}

/** "12-member panel", "eight-page text", "two-deck launch": the noun at the hyphen. */
function countHyphen(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (!boundTo(pieces, figure.to) || kindAt(pieces, figure.to + 1) !== 'word') return false;
  if (countOverSuffix(pieces, figure)) return true;
  const end = boundTo(pieces, figure.to + 2) ? figure.to + 4 : figure.to + 2;
  const phrase = readNounPhrase(pieces, end - 1, true);
  const counted = phrase !== null && phrase.to >= end ? wordAt(pieces, end - 1) : wordAt(pieces, figure.to + 1);
  Object.assign(figure, { counted: counted === 'fold' ? 'time' : counted, countedAt: [figure.to + 1, end], to: end });
  figure.rule ??= 'count/hyphen';
  return true;
}

/** Behind "three times" these make it a factor; "called three times" tells how often. */
const COMPARES =
  /^(?:as|more|higher|larger|bigger|greater|longer|faster|better|worse|lower|less|fewer|the|its|their|his|her|that|what|likelier|earnings|sales|book)$/u;

/** The noun behind a figure: a plural, or one thing behind "one" and in "the two-year wait". */
function phraseAt(pieces: readonly Piece[], figure: Figure, from: number): NounPhrase | null {
  const one = Math.abs(figure.value ?? 0) === 1;
  const plural = one ? null : readNounPhrase(pieces, from, false);
  if (plural !== null) return plural;
  const attributive = figure.form !== 'vague' && /^(?:a|an|the|this|that|its|his|her|their)$/u.test(wordAt(pieces, figure.from - 1));
  return one || attributive ? readNounPhrase(pieces, from, true) : null;
}

function countPhrase({ pieces }: Line, figure: Figure, from: number): void {
  const of = wordAt(pieces, from) === 'of' && figure.form === 'vague' ? 1 : 0;
  const phrase = phraseAt(pieces, figure, from + of);
  if (phrase === null) return;
  give(figure, phrase);
  if (phrase.counted === 'time') figure.kind = COMPARES.test(wordAt(pieces, phrase.to)) ? 'multiplier' : 'count';
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

/** Where a rate may stand: behind the noun ("hundreds of letters a week"), the bare figure ("4,000 a month"), what is measured ("litres of fuel an hour"). */
function rateAt(pieces: readonly Piece[], figure: Figure): number | null {
  if (figure.per !== undefined) return null;
  if (figure.countedAt !== undefined) return figure.countedAt[1];
  if (figure.unit === null) return figure.counted === null ? figure.to : null;
  return wordAt(pieces, figure.to) === 'of' && posAt(pieces, figure.to + 1) === 'NOUN' ? figure.to + 2 : null;
}

/** Finds what each figure counts: its noun phrase, or what it is a part of. */
export function readCounted(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    countOne(line, figure);
    const at = rateAt(line.pieces, figure);
    if (at !== null) readRate(line, figure, at);
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
