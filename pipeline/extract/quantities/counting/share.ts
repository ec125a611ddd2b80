import { matchBefore } from '../bounds/bounds.ts';
import { isDash, nearest, wordAt, type Figure, type Line } from '../figure.ts';
import { posAt } from '../piece-at.ts';
import { fromMemory, fromNumberOf, NOUNS_BESIDE, type NounWay } from './noun-elsewhere.ts';

function empty(figure: Figure): boolean {
  return !figure.dropped && figure.unit === null && figure.counted === null && figure.kind === null;
}

function previous(line: Line, figure: Figure): Figure | undefined {
  return nearest(line, figure, -1, (other) => other.numeralFrom < figure.numeralFrom);
}

function next(line: Line, figure: Figure): Figure | undefined {
  return nearest(line, figure, 1, (other) => other.numeralFrom > figure.numeralFrom);
}

function takeFrom(figure: Figure, other: Figure, rule: string): void {
  Object.assign(figure, { unit: other.unit, kind: other.kind, counted: other.unit === null ? other.counted : figure.counted });
  if (other.per !== undefined && figure.per === undefined) figure.per = other.per;
  figure.rule ??= rule;
}

/** Can another figure lend its unit or noun? Ages, shares and factors are each figure's own, as are the rooms of a "two-bedroom" flat. */
function lends(other: Figure | undefined, hyphened = false): other is Figure {
  if (other === undefined || (other.rule === 'count/hyphen' && !hyphened)) return false;
  return (other.unit !== null || other.counted !== null) && !/^(?:ratio|age|multiplier|magnitude)$/u.test(other.kind ?? '');
}

const TO_NEXT = /^(?:(?:- )?(?:, )?(?:and|or|to|,)|or even|or perhaps|(?:, )?if not|of the|of its|of their|of a|of|[x×]|by)$/u;

/** "three and four million": the scale word belongs to both. */
function shareScale(figure: Figure, other: Figure): void {
  if (figure.scale !== 1 || other.scale === 1 || figure.base >= Math.min(other.base, 100) || figure.value === null) return;
  figure.value *= other.scale;
  figure.scale = other.scale;
}

/** "Six Malian and two French soldiers": the words that only the first has. */
function modifiersBehind({ pieces }: Line, figure: Figure, other: Figure): string[] {
  let at = figure.to;
  while (at < figure.to + 3 && at < other.from && /^(?:ADJ|PROPN)$/u.test(posAt(pieces, at))) at += 1;
  return other.unit === null && /^(?:and|or|,)$/u.test(wordAt(pieces, at)) ? pieces.slice(figure.to, at).map(({ lower }) => lower) : [];
}

/** "40 million of the 2.5 billion shekels", "2,600 and 1,900 people", "four-, five- and six-cylinder": the unit comes later. */
function fromNext(line: Line, figure: Figure): boolean {
  const other = next(line, figure);
  if (!lends(other, isDash(wordAt(line.pieces, figure.to)))) return false;
  const hedge = matchBefore(line.pieces, other.from)?.words.length ?? 0;
  const shared = modifiersBehind(line, figure, other);
  const gap = line.pieces
    .slice(figure.to + shared.length, other.from - hedge)
    .map((piece) => piece.lower)
    .join(' ');
  if (!TO_NEXT.test(gap)) return false;
  takeFrom(figure, other, 'share/next');
  if (shared.length > 0) figure.modifiers = shared;
  if (/^(?:and|or|to)$/u.test(gap)) shareScale(figure, other);
  return true;
}

/** "rose 0.4% to 7,215", "fell 1.4%, or 6.43", "fell 5 cents to 2.57": a level behind a change has a unit of its own, which is left out. */
function isLevel(line: Line, figure: Figure, other: Figure): boolean {
  const lead = wordAt(line.pieces, figure.from - 1);
  const change = /^percent$|^point$/u.test(other.kind ?? '') || /^(?:cent|penny)$/u.test(other.unit ?? '');
  return (
    change &&
    (lead === 'to' || lead === 'at' || (lead === 'or' && other.kind === 'percent')) &&
    !line.pieces.slice(Math.max(0, other.from - 2), other.from).some((piece) => piece.lower === 'from')
  );
}

const SPREAD = 300;

/** Figures of one kind are of one order. */
function isOfOneOrder(figure: Figure, other: Figure): boolean {
  const ratio = Math.abs((figure.value ?? figure.low ?? 0) / (other.value ?? other.high ?? 1));
  return ratio < SPREAD && ratio > 1 / SPREAD;
}

/** "faster than the 865", "an R number of 2.5": no percentages, though one stands before. */
function isNoPercentage(figure: Figure, other: Figure, lead: string): boolean {
  return /^(?:the|a|an|of|than)$/u.test(lead) || (figure.value ?? 0) > 4 * Math.max(100, other.value ?? 0);
}

/** What stands between is told in a unit of its own: "a lead of 341", "net debt stood at 384", "was fined 500". */
const OWN_UNIT =
  /^(?:population|lead|debt|worth|valued?|prices?|costs?|fined?|paid|pays?|sold|sells|salary|loan|deficit|surplus|turnover|profits?|revenues?|average|score|rating|index)$/u;

function hasOwnUnit(line: Line, figure: Figure, other: Figure): boolean {
  const between = line.pieces.slice(Math.max(other.to, figure.from - 8), figure.from);
  const counted = other.unit === null && between.some(({ lower }) => OWN_UNIT.test(lower));
  const physical = other.unit !== null && !/^(?:money|percent|point|duration|age)$/u.test(other.kind ?? '');
  return counted || (physical && /^(?:at|of|for|with|than)$/u.test(between.at(-1)?.lower ?? ''));
}

/** Lengths and durations are lent to a neighbour in a row or comparison only. */
function isNear(line: Line, figure: Figure, other: Figure): boolean {
  const lead = wordAt(line.pieces, figure.from - 1);
  if (!isOfOneOrder(figure, other) || hasOwnUnit(line, figure, other) || (other.kind === 'percent' && isNoPercentage(figure, other, lead)))
    return false;
  return /^(?:to|and|or|,|versus|vs|than|against)$/u.test(lead) || (other.kind !== 'duration' && other.kind !== 'length');
}

/** "91.20 cents, while the lowest is 80.15", "40 refugees, France 25", "from 208 pounds to 193". */
function fromPrevious(line: Line, figure: Figure): boolean {
  const other = previous(line, figure);
  if (!lends(other) || other.kind === 'multiplier' || isLevel(line, figure, other) || !isNear(line, figure, other)) return false;
  takeFrom(figure, other, 'share/previous');
  return true;
}

const WAYS: readonly NounWay[] = [...NOUNS_BESIDE, fromPrevious, fromNumberOf];

/** Gives a figure without unit or noun what its neighbours have. */
export function shareMeasures(line: Line): void {
  for (const figure of [...line.figures].reverse()) if (empty(figure)) fromNext(line, figure);
  for (const figure of line.figures) {
    if (!empty(figure)) continue;
    if (figure.form === 'vague') fromMemory(line, figure);
    else WAYS.some((way) => way(line, figure));
  }
}
