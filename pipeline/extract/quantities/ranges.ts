import { SCORE_NOUNS } from '../../lexicons/identifier-words.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { tidy } from './numeral-value.ts';
import { textAt } from './piece-at.ts';

type Link = 'to' | 'hyphen' | 'or' | 'and' | null;

/** How two neighbouring figures are linked: "two to three", "15-22", "six or seven", "between 40 and 60". */
function linkBetween(line: Line, first: Figure, second: Figure): Link {
  const gap = line.pieces.slice(first.to, second.from).map((piece) => piece.lower);
  const text = gap.join(' ');
  if (gap.length === 1 && isDash(text)) return textAt(line.pieces, first.to) === '—' ? null : 'hyphen';
  if (/^(?:- )?to(?: -)?$|^- (?:to )?-$/u.test(text)) return 'to';
  if (/^(?:- )?or(?: even| perhaps| maybe)?$/u.test(text)) return 'or';
  if (text !== 'and') return null;
  const lead = line.pieces.slice(Math.max(0, first.from - 3), first.from).map((piece) => piece.lower);
  return lead.includes('between') ? 'and' : null;
}

const MOVES_FROM =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged?|ages|run|runs|running|span|spans|spanning|stretch(?:ed|ing|es)?)$/u;

/** "fell from 4.2% to 3.9%" tells two figures; "ranging from 200 to 400" tells one range. */
function isMovement(line: Line, first: Figure): boolean {
  const { pieces } = line;
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(pieces, first.from - back);
    if (word === 'from')
      return !MOVES_FROM.test(wordAt(pieces, first.from - back - 1)) && wordAt(pieces, first.from - back - 1) !== 'forecast';
    if (!/^(?:about|around|roughly|nearly|almost|up|to|some|approximately)$/u.test(word)) return false;
  }
  return false;
}

function sameMeasure(first: Figure, second: Figure): boolean {
  return first.unit === second.unit && first.per === second.per;
}

/** Does the scale word or letter of the second figure belong to the first too? "six to seven thousand", "$89 to $93 billion". */
function sharesScale(first: Figure, second: Figure): boolean {
  return first.scale === 1 && second.scale > 1 && first.base < second.base && first.base >= 0 && first.base < 1000;
}

function shareScale(first: Figure, second: Figure): void {
  if (!sharesScale(first, second) || first.value === null) return;
  first.value = tidy(first.value * second.scale);
  first.scale = second.scale;
}

function shareUnit(first: Figure, second: Figure): void {
  if (first.unit !== null || second.unit === null) {
    if (second.unit === null && first.own && first.to <= second.from) Object.assign(second, { unit: first.unit, kind: first.kind });
    return;
  }
  Object.assign(first, { unit: second.unit, kind: second.kind });
  if (second.per !== undefined) first.per = second.per;
}

/** A hyphen between two bare figures is a range only where something is counted behind it; else a score, a vote, a model. */
function looksLikeScore(line: Line, first: Figure, second: Figure): boolean {
  if (second.unit !== null) return false;
  const next = line.pieces[second.to];
  if (next === undefined || next.kind !== 'word') return true;
  if (SCORE_NOUNS.has(next.lower) || (first.value ?? 0) >= (second.value ?? 0)) return true;
  return !(next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.lower === 'people');
}

function join(first: Figure, second: Figure, rule: string): void {
  first.low = first.value ?? 0;
  first.high = second.value ?? 0;
  first.value = null;
  first.to = second.to;
  first.numeralTo = second.numeralTo;
  Object.assign(first, { unit: second.unit, kind: second.kind, own: second.own });
  if (second.per !== undefined) first.per = second.per;
  first.rule = rule;
  second.dropped = true;
}

/** "14 or 200" are two figures; "six or seven" is one. */
function isAlternative(first: Figure, second: Figure): boolean {
  const [low, high] = [first.value ?? 0, second.value ?? 0];
  return !isComplete(first) && high <= low * 10 && high - low <= 30 * first.scale;
}

function isComplete(figure: Figure): boolean {
  return figure.own && figure.unit !== null;
}

/** Two figures that measure different things, or of which the first is measured and the second not ("5% to 3,200"). */
function tellsTwo(link: Link, first: Figure, second: Figure): boolean {
  if (first.form === 'fraction' || second.form === 'fraction') return true;
  if (!isComplete(first)) return false;
  return second.own ? !sameUnits(first, second) : link !== 'hyphen' && first.kind !== 'money';
}

function linkPair(line: Line, first: Figure, second: Figure): void {
  const link = linkBetween(line, first, second);
  if (link === null || first.value === null || second.value === null) return;
  if (link === 'hyphen' && looksLikeScore(line, first, second)) {
    if (first.unit === null) first.dropped = second.dropped = true;
    return;
  }
  if (tellsTwo(link, first, second)) {
    if (link === 'to' && isMovement(line, first)) shareUnit(first, second);
    return;
  }
  shareScale(first, second);
  joinPair(line, link, first, second);
}

function joinPair(line: Line, link: Link, first: Figure, second: Figure): void {
  const falls = (first.value ?? 0) >= (second.value ?? 0);
  if (link === 'to' && (falls || isMovement(line, first))) shareUnit(first, second);
  else if (!falls && (link !== 'or' || isAlternative(first, second))) {
    if (isComplete(first) && !second.own) Object.assign(second, { unit: first.unit, kind: first.kind });
    join(first, second, `range/${link ?? ''}`);
  }
}

function sameUnits(first: Figure, second: Figure): boolean {
  return sameMeasure(first, second) || (first.unit === second.unit && first.kind === second.kind);
}

/** Joins "two to three weeks" into one figure and gives "from 4.8 to 4.7 percent" its shared unit. */
export function joinRanges(line: Line): void {
  const { figures } = line;
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first !== undefined && second !== undefined && !first.dropped) linkPair(line, first, second);
  }
}
