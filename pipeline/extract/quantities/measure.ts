import { PER_NOUNS, UNIT_SYMBOLS, UNIT_WORDS, type UnitSpelling } from '../../lexicons/measure-units.ts';
import { CURRENCY_CODES, SIGN_NAMES } from '../../lexicons/currencies.ts';
import { SCALES } from '../../lexicons/number-words.ts';
import { singularNoun } from '../../nlp/singular.ts';
import { codeOfLead, currencyNamed } from './currency-code.ts';
import { currencyAfter } from './currency.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import type { Piece } from './pieces.ts';
import { tidy } from './numeral.ts';
import { gluedAt, kindAt, posAt, textAt } from './piece-at.ts';

interface Measure {
  readonly unit: string;
  readonly kind: string;
  readonly to: number;
}

function spelledAt(
  pieces: readonly Piece[],
  at: number,
  spellings: readonly UnitSpelling[] | undefined,
  cased: boolean,
): UnitSpelling | undefined {
  return spellings?.find((spelling) =>
    spelling.pieces.every((piece, offset) => (cased ? textAt(pieces, at + offset) : wordAt(pieces, at + offset)) === piece),
  );
}

/** Single letters that are units even a space away from the figure: "240 V", "12 C". */
const SPACED_LETTERS = new Set(['m', 'g', 'W', 'V', 'C', 'L', 't']);
/** Symbols that are words elsewhere: "20in", "12st". */
const GLUED_SYMBOLS = new Set(['in', 'ins', 'st']);
/** "second", "stone" and the like are other words more often than units when one stands alone behind a figure in words. */
const NO_UNIT_FOLLOWS: ReadonlyMap<string, RegExp> = new Map([
  ['second', /^(?:half|place|round|time|term|test|goal|stage|set|phase|division|year|quarter|season)$/u],
  ['stone', /^(?:wall|building|house|bridge|pizza|throw|age)/u],
  ['degree', /^(?:murder|burn|assault|manslaughter|course|holder|program)/u],
  ['quarters', /^of$/u],
]);

function wordUnit(pieces: readonly Piece[], at: number): UnitSpelling | undefined {
  const first = wordAt(pieces, at);
  if (NO_UNIT_FOLLOWS.get(first)?.test(wordAt(pieces, at + 1)) === true) return undefined;
  return spelledAt(pieces, at, UNIT_WORDS.get(first), false);
}

/** "kW", "37m", "240 V": a single letter must stand right at its figure, but for a few. */
function symbolUnit(pieces: readonly Piece[], at: number): UnitSpelling | undefined {
  const first = textAt(pieces, at);
  const symbol = spelledAt(pieces, at, UNIT_SYMBOLS.get(first), true);
  if (symbol === undefined || (gluedAt(pieces, at + 1) && kindAt(pieces, at + 1) === 'digits')) return undefined;
  if (GLUED_SYMBOLS.has(first)) return gluedAt(pieces, at) ? symbol : undefined;
  const loose = SPACED_LETTERS.has(first) && kindAt(pieces, at - 1) === 'digits';
  return first.length > 1 || gluedAt(pieces, at) || loose ? symbol : undefined;
}

/** Symbols in capitals go before words ("Nm" is no "nm"); else words go first ("m2" before "m"). */
function unitAt(pieces: readonly Piece[], at: number): Measure | null {
  const text = textAt(pieces, at);
  const cased = text.length > 1 && text !== wordAt(pieces, at) ? symbolUnit(pieces, at) : undefined;
  const found = cased ?? wordUnit(pieces, at) ?? symbolUnit(pieces, at);
  return found === undefined ? null : { unit: found.unit, kind: found.kind, to: at + found.pieces.length };
}

/** May a rate be told in this unit? "a month" may; "a year ago" and "a 5-year-old" not. */
function isRateUnit(pieces: readonly Piece[], unit: Measure, exact: boolean, single: boolean): boolean {
  if (unit.kind === 'age' || unit.kind === 'percent') return false;
  return exact || (single && !(unit.kind === 'duration' && wordAt(pieces, unit.to) === 'ago'));
}

/** "a month", "per share", "every year", "/kg", "-a-day" behind a measure. */
function perAfter(pieces: readonly Piece[], at: number): { per: string; to: number } | null {
  const start = isDash(wordAt(pieces, at)) && gluedAt(pieces, at) ? at + 1 : at;
  const word = wordAt(pieces, start);
  if (!/^(?:a|an|per|every|each|\/)$/u.test(word)) return null;
  const noun = isDash(wordAt(pieces, start + 1)) ? start + 2 : start + 1;
  const unit = unitAt(pieces, noun);
  if (unit !== null && isRateUnit(pieces, unit, word === 'per' || word === '/', unit.to === noun + 1))
    return { per: unit.unit, to: unit.to };
  const name = singularNoun(wordAt(pieces, noun));
  return PER_NOUNS.has(name) && wordAt(pieces, noun + 1) !== 'ago' ? { per: name, to: noun + 1 } : null;
}

/** Is the word at a piece the end of what is said of a sum? "$500 million Canadian in fees", not "a $500 million Canadian firm". */
function endsSum(pieces: readonly Piece[], at: number): boolean {
  if (isDash(wordAt(pieces, at + 1)) && gluedAt(pieces, at + 1)) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(posAt(pieces, at + 1)) || /^(?:a|an|per)$/u.test(wordAt(pieces, at + 1));
}

/** Whose money a sum in a bare sign is, told behind it: "$76 US a barrel", "$1.25 USD", "$500 million Canadian". */
function readOwner(line: Line, figure: Figure): void {
  const { pieces } = line;
  const at = figure.to;
  const name = currencyNamed(SIGN_NAMES.get(textAt(pieces, figure.from)) ?? '');
  if (name === undefined || kindAt(pieces, at) !== 'word' || !endsSum(pieces, at)) return;
  const text = textAt(pieces, at);
  const code = CURRENCY_CODES.has(text) ? text : /^\p{Lu}/u.test(text) ? codeOfLead(name, wordAt(pieces, at)) : null;
  if (code === null || !name.codes.includes(code)) return;
  Object.assign(figure, { unit: code, to: at + 1 });
}

/** "75 USD million": the scale stands behind the currency. */
function scaleBehind(pieces: readonly Piece[], figure: Figure): void {
  const scale = SCALES.get(wordAt(pieces, figure.to)) ?? 1;
  if (scale < 1e5 || figure.scale !== 1 || figure.value === null || !/^[A-Z]{3}$/u.test(textAt(pieces, figure.to - 1))) return;
  Object.assign(figure, { value: tidy(figure.value * scale), scale, to: figure.to + 1 });
}

/** "Rs 20 crore" counts as Indians do; "Rs 20" may be anyone's. */
function readRupees(figure: Figure): void {
  if (figure.unit === 'rupee' && figure.scale >= 1e5 && figure.scale !== 1e6 && figure.scale !== 1e9) figure.unit = 'INR';
}

function readMoney(line: Line, figure: Figure): void {
  readOwner(line, figure);
  scaleBehind(line.pieces, figure);
  readRupees(figure);
}

/** Decades and fortnights are told in years and weeks. */
function normalize(figure: Figure, unit: string): string {
  const factor = { decade: 10, century: 100 }[unit];
  if (factor === undefined) return unit;
  if (figure.value !== null) figure.value *= factor;
  if (figure.low !== undefined) figure.low *= factor;
  if (figure.high !== undefined) figure.high *= factor;
  return 'year';
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

/** A unit of several words goes before a currency of one: "275 pound-feet". */
function measureFor(line: Line, figure: Figure): Measure | null {
  const measured = lengthened(line.pieces, figure) ?? unitAt(line.pieces, figure.to + gapTo(line.pieces, figure));
  const money = moneyFor(line, figure);
  return money !== null && (measured === null || measured.to <= money.to) ? money : measured;
}

/** Units, currencies, percent signs and rates behind each figure. */
export function readMeasures(line: Line): void {
  for (const figure of line.figures) {
    const measure = figure.unit === null ? measureFor(line, figure) : null;
    if (measure !== null) {
      take(figure, measure);
      if (figure.form === 'article' && wordAt(line.pieces, measure.to) === 'and') figure.to = measure.to + 3;
    }
    if (figure.kind === 'money') readMoney(line, figure);
    if (figure.unit !== null) readRate(line, figure);
  }
}

function subunitUnlikely(pieces: readonly Piece[], figure: Figure, unit: Measure): boolean {
  return (
    unit.unit === 'penny' &&
    wordAt(pieces, figure.to) === 'p' &&
    textAt(pieces, figure.to + 1) === '.' &&
    gluedAt(pieces, figure.to + 1) &&
    /^m/u.test(wordAt(pieces, figure.to + 2))
  );
}

/** Reads "a month" behind a figure and its noun. */
export function readRate(line: Line, figure: Figure): void {
  const rate = perAfter(line.pieces, figure.to);
  if (rate === null) return;
  figure.per = rate.per;
  figure.to = rate.to;
}
