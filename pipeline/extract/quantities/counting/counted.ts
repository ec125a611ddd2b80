import { wordAt, type Figure, type Line, type Memory } from '../figure.ts';
import { countHyphen } from './count-hyphen.ts';
import { countPart } from './count-part.ts';
import { give } from './give.ts';
import { readRate } from '../units/measure.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, posAt, textAt } from '../piece-at.ts';

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
