import { currencyAfter } from '../money/currency.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { tidy } from '../numerals/numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, textAt } from '../piece-at.ts';
import { rateAfter } from './rates.ts';
import { readSum } from '../money/sums.ts';
import { unitAt, type Measure } from './unit-at.ts';

/** Units that are told in others: a decade in years, "mb/d" in barrels a day. */
const TOLD_IN: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
  ['millennium', ['year', 1000]],
  ['thousand barrels per day', ['barrel per day', 1e3]],
  ['million barrels per day', ['barrel per day', 1e6]],
]);

function normalize(figure: Figure, unit: string): string {
  const [name, factor] = TOLD_IN.get(unit) ?? [unit, 1];
  if (factor === 1) return name;
  if (figure.value !== null) figure.value = tidy(figure.value * factor);
  if (figure.low !== undefined) figure.low *= factor;
  if (figure.high !== undefined) figure.high *= factor;
  return name;
}

function take(figure: Figure, measure: Measure): void {
  figure.unit = normalize(figure, measure.unit);
  figure.kind = measure.kind;
  figure.to = measure.to;
  figure.own = true;
  figure.rule ??= measure.kind === 'money' ? 'money/name' : `unit/${measure.kind}`;
}

/** "18 more months", "two long days", "three straight weeks": a length of time with a word in between. */
function lengthened(pieces: readonly Piece[], figure: Figure): Measure | null {
  const word = wordAt(pieces, figure.to);
  if (!/^(?:more|additional|further|extra|full|straight|consecutive|long|whole|solid|short)$/u.test(word)) return null;
  const unit = unitAt(pieces, figure.to + 1);
  if (unit?.kind !== 'duration') return null;
  if (/^(?:more|additional|further|extra)$/u.test(word)) figure.part = 'additional';
  return unit;
}

/** How many pieces stand between a figure and its unit: the hyphen of "40-mile", "of" in "tens of millions of dollars", "an" in "half an hour". */
function gapTo(pieces: readonly Piece[], figure: Figure): number {
  const word = wordAt(pieces, figure.to);
  if (figure.form === 'vague') return word === 'of' ? 1 : 0;
  if (figure.form === 'article' && /^an?$/u.test(word)) return 1;
  if (word === 'of' && /^an?$/u.test(wordAt(pieces, figure.to + 1)) && (figure.value ?? 1) < 1) return 2;
  return isDash(word) && gluedAt(pieces, figure.to) && gluedAt(pieces, figure.to + 1) ? 1 : 0;
}

/** The currency behind a figure, over "of" where the figure is a plural. */
function moneyFor(line: Line, figure: Figure): Measure | null {
  if (figure.form === 'fraction') return null;
  const named = currencyAfter(line.pieces, figure.to, line.money);
  if (named !== null) return subunitUnlikely(line.pieces, figure, named) ? null : named;
  const of = figure.form === 'vague' && wordAt(line.pieces, figure.to) === 'of';
  return of ? currencyAfter(line.pieces, figure.to + 1, line.money) : null;
}

/** "a magnitude-6.5 quake", "magnitude 6.5", "a magnitude of 6.5": the scale stands in front. */
function magnitudeBefore(pieces: readonly Piece[], figure: Figure): Measure | null {
  const dash = isDash(wordAt(pieces, figure.from - 1)) || wordAt(pieces, figure.from - 1) === 'of' ? 1 : 0;
  if (wordAt(pieces, figure.from - 1 - dash) !== 'magnitude' || figure.form !== 'digits' || (figure.value ?? 10) >= 10) return null;
  return { unit: 'magnitude', kind: 'magnitude', to: figure.to };
}

/** A unit of several words goes before a currency of one: "275 pound-feet". */
function measureFor(line: Line, figure: Figure): Measure | null {
  const measured = lengthened(line.pieces, figure) ?? unitAt(line.pieces, figure.to + gapTo(line.pieces, figure));
  const money = moneyFor(line, figure);
  return money !== null && (measured === null || measured.to <= money.to) ? money : measured;
}

/** How many words of the number stand behind its unit: "an hour and a half", "a week or two". */
const BEHIND_UNIT: ReadonlyMap<string, number> = new Map([
  ['number/and-a-half', 3],
  ['number/one-or-two', 2],
]);

/** "20 below zero", "12 degrees below zero": a negative temperature. */
function turnBelowZero({ pieces }: Line, figure: Figure): void {
  if (wordAt(pieces, figure.to) !== 'below' || wordAt(pieces, figure.to + 1) !== 'zero' || figure.value === null) return;
  Object.assign(figure, {
    value: -figure.value,
    unit: figure.unit ?? 'degree',
    kind: figure.kind ?? 'temperature',
    own: true,
    to: figure.to + 2,
  });
}

/** A number inside another's words ("a week or *two*") is no figure of its own. */
function dropCovered(figures: readonly Figure[]): void {
  let end = 0;
  for (const figure of figures) {
    if (figure.numeralFrom < end) figure.dropped = true;
    else end = figure.to;
  }
}

/** Units, currencies, percent signs and rates behind each figure. */
export function readMeasures(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    const measure = figure.unit === null ? (magnitudeBefore(line.pieces, figure) ?? measureFor(line, figure)) : null;
    if (measure !== null) {
      take(figure, measure);
      figure.to += BEHIND_UNIT.get(figure.rule ?? '') ?? 0;
    }
    if (figure.kind === 'money') readSum(line, figure);
    turnBelowZero(line, figure);
    if (figure.unit !== null) readRate(line, figure);
  }
  dropCovered(line.figures);
}

/** Lines of a screen: "1080p". */
const SCREEN_LINES = new Set([360, 480, 720, 1080, 1440, 2160]);

/** "8 p.m.", "1080p": no pence. */
function subunitUnlikely(pieces: readonly Piece[], figure: Figure, unit: Measure): boolean {
  if (unit.unit !== 'penny' || wordAt(pieces, figure.to) !== 'p') return false;
  if (SCREEN_LINES.has(figure.value ?? 0) && gluedAt(pieces, figure.to)) return true;
  return textAt(pieces, figure.to + 1) === '.' && gluedAt(pieces, figure.to + 1) && wordAt(pieces, figure.to + 2).startsWith('m');
}

/** The figure inside a unit or a rate is none of its own: "L/100km", "$60 a dozen". */
function dropInside(line: Line, from: number, to: number): void {
  for (const figure of line.figures) if (figure.from >= from && figure.numeralTo <= to) figure.dropped = true;
}

/** Reads "a month" at a place behind a figure and its noun; the figure's stretch takes it in where it goes as far. */
export function readRate(line: Line, figure: Figure, at = figure.to): void {
  const rate = rateAfter(line.pieces, at);
  if (rate === null) return;
  if (/^(?:10|dozen)/u.test(rate.per)) dropInside(line, at, rate.to);
  figure.per = rate.per;
  if (at === figure.to) figure.to = rate.to;
}
