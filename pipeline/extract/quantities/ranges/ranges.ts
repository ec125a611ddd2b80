import { SCORE_NOUNS } from '../../../lexicons/identifier-words.ts';
import { matchBefore } from '../bounds/bounds.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { isMovement } from './movement.ts';
import { tidy } from '../numerals/numeral-value.ts';
import { textAt } from '../piece-at.ts';
import type { Piece } from '../pieces.ts';

type Link = 'to' | 'hyphen' | 'or' | 'and' | null;

/** The words between two figures, without the hedge of the second. */
function wordsBetween(line: Line, first: Figure, second: Figure): { text: string; hedged: boolean } {
  const hedge = matchBefore(line.pieces, second.from)?.words.length ?? 0;
  const gap = line.pieces.slice(first.to, Math.max(first.to, second.from - hedge)).map((piece) => piece.lower);
  return { text: gap.join(' '), hedged: hedge > 0 };
}

/** How two neighbouring figures are linked: "two to three", "15-22", "six or seven", "between 40 and about 60", "5 through 11". */
function linkBetween(line: Line, first: Figure, second: Figure): Link {
  const { text, hedged } = wordsBetween(line, first, second);
  if (text === 'and') {
    const lead = line.pieces.slice(Math.max(0, first.from - 4), first.from).map((piece) => piece.lower);
    return lead.includes('between') ? 'and' : null;
  }
  if (hedged) return null;
  if (isDash(text)) return textAt(line.pieces, first.to) === '—' ? null : 'hyphen';
  if (/^(?:- )?(?:to|through)(?: -)?$|^- (?:to )?-$/u.test(text)) return 'to';
  return /^(?:- )?or(?: even| perhaps| maybe)?$/u.test(text) ? 'or' : null;
}

/** "three to four hundred": the word hundred is part of the number. */
function lendsHundred(first: Figure, second: Figure): boolean {
  const high = second.value ?? 0;
  return first.form === 'words' && second.form === 'words' && high < 1000 && high % 100 === 0 && (first.value ?? 0) * 100 < high;
}

/** "£300-£400,000", where 300 pounds and 400,000 pounds would be an odd pair. */
function lendsThousand(first: Figure, second: Figure): boolean {
  const [low, high] = [first.value ?? 0, second.value ?? 0];
  return first.kind === 'money' && low >= 10 && high % 1000 === 0 && low * 1000 < high && high / low < 10_000;
}

/** Does the scale of the second figure belong to the first too? "six to seven thousand", "$89 to $93 billion". */
function scaleLent(first: Figure, second: Figure): number {
  if (first.scale !== 1 || first.base < 0 || first.base >= 1000) return 1;
  if (second.scale > 1) return first.base < second.base ? second.scale : 1;
  if (lendsHundred(first, second)) return 100;
  return lendsThousand(first, second) ? 1000 : 1;
}

function shareScale(first: Figure, second: Figure): void {
  const scale = scaleLent(first, second);
  if (scale === 1 || first.value === null) return;
  first.value = tidy(first.value * scale);
  first.scale = scale;
}

function shareUnit(first: Figure, second: Figure): void {
  if (first.unit !== null || second.unit === null) {
    if (second.unit === null && first.own && first.to <= second.from) Object.assign(second, { unit: first.unit, kind: first.kind });
    return;
  }
  Object.assign(first, { unit: second.unit, kind: second.kind });
  if (second.per !== undefined) first.per = second.per;
}

/** Figures that no score or vote is told in: a measured or scaled one, one with a comma or a point, one of four digits. */
function isMeasured(line: Line, figure: Figure): boolean {
  if (figure.unit !== null || figure.scale > 1) return true;
  return /[.,]/u.test(textAt(line.pieces, figure.numeralFrom)) || (figure.value ?? 0) >= 1000;
}

/** What a range in front of it may count: "5-11 pupils". */
function isCountable({ pos, lower }: Piece): boolean {
  return !SCORE_NOUNS.has(lower) && (/^(?:NOUN|ADJ|PROPN)$/u.test(pos) || lower === 'people');
}

/** A hyphen between two bare figures is a range only where something is counted behind it; else a score, a vote, a model. */
function looksLikeScore(line: Line, first: Figure, second: Figure): boolean {
  const falls = (first.value ?? 0) >= (second.value ?? 0);
  if (isMeasured(line, second) && (!falls || second.unit !== null)) return false;
  if (first.unit !== null || /^(?:aged?|ages)$/u.test(wordAt(line.pieces, first.from - 1))) return false;
  const next = line.pieces[second.to];
  return next?.kind !== 'word' || falls || !isCountable(next);
}

function join(first: Figure, second: Figure, rule: string): void {
  const { unit, kind, own, to, numeralTo } = second;
  Object.assign(first, { low: first.value ?? 0, high: second.value ?? 0, value: null, to, numeralTo, unit, kind, own, rule });
  if (second.per !== undefined) first.per = second.per;
  second.dropped = true;
}

/** "14 or 200" are two figures, as are "$5 or $60"; "six or seven", "$3 or $4" are one. */
function isAlternative(first: Figure, second: Figure): boolean {
  const [low, high] = [first.value ?? 0, second.value ?? 0];
  if (isComplete(first)) return first.unit === second.unit && first.kind === 'money' && high <= low * 2;
  return high <= low * 10 && high - low <= 30 * first.scale;
}

function isComplete(figure: Figure): boolean {
  return figure.own && figure.unit !== null;
}

function sameMeasure(first: Figure, second: Figure): boolean {
  return first.unit === second.unit && (first.per === second.per || first.kind === second.kind);
}

/** Two figures that measure different things, or of which the first is measured and the second not ("5% to 3,200"). */
function tellsTwo(link: Link, first: Figure, second: Figure): boolean {
  if (first.form === 'fraction' || second.form === 'fraction') return true;
  if (!isComplete(first)) return false;
  return second.own ? !sameMeasure(first, second) : link !== 'hyphen' && first.kind !== 'money';
}

function linkPair(line: Line, first: Figure, second: Figure): void {
  const link = linkBetween(line, first, second);
  if (link === null || first.value === null || second.value === null) return;
  if (link === 'hyphen' && looksLikeScore(line, first, second)) {
    if (first.unit === null) first.dropped = second.dropped = true;
    return;
  }
  const moves = link === 'to' && isMovement(line, first, second);
  if (tellsTwo(link, first, second)) {
    if (moves === 'from') shareUnit(first, second);
    return;
  }
  joinPair(link, first, second, moves);
}

function joinPair(link: Link, first: Figure, second: Figure, moves: 'from' | 'by' | false): void {
  if (moves === 'by') return;
  shareScale(first, second);
  const falls = (first.value ?? 0) >= (second.value ?? 0);
  if (moves === 'from' || (falls && (link === 'to' || link === 'or'))) shareUnit(first, second);
  else if (!falls && (link !== 'or' || isAlternative(first, second))) joinEnds(link, first, second);
}

function joinEnds(link: Link, first: Figure, second: Figure): void {
  if (isComplete(first) && !second.own) Object.assign(second, { unit: first.unit, kind: first.kind });
  join(first, second, `range/${link ?? ''}`);
}

/** Joins "two to three weeks" into one figure and gives "from 4.8 to 4.7 percent" its shared unit. */
export function joinRanges(line: Line): void {
  const { figures } = line;
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first !== undefined && second !== undefined && !first.dropped) linkPair(line, first, second);
  }
}
