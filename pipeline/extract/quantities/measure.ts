import { PER_NOUNS, UNIT_SYMBOLS, UNIT_WORDS, type UnitSpelling } from '../../lexicons/measure-units.ts';
import { singularNoun } from '../../nlp/singular.ts';
import { currencyAfter } from './currency.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import type { Piece } from './pieces.ts';

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
    spelling.pieces.every((piece, offset) => (cased ? pieces[at + offset]?.text : wordAt(pieces, at + offset)) === piece),
  );
}

/** Single letters that are units even a space away from the figure: "240 V", "12 C". */
const SPACED_LETTERS = new Set(['m', 'g', 'W', 'V', 'C', 'L', 't']);
/** "second", "stone" and the like are other words more often than units when one stands alone behind a figure in words. */
const NO_UNIT_FOLLOWS: ReadonlyMap<string, RegExp> = new Map([
  ['second', /^(?:half|place|round|time|term|test|goal|stage|set|phase|division|year|quarter|season)$/u],
  ['stone', /^(?:wall|building|house|bridge|pizza|throw|age)/u],
  ['degree', /^(?:murder|burn|assault|manslaughter|course|holder|program)/u],
  ['quarters', /^of$/u],
]);

function unitAt(pieces: readonly Piece[], at: number): Measure | null {
  const first = pieces[at];
  if (first === undefined) return null;
  const cased = first.text === first.lower ? undefined : spelledAt(pieces, at, UNIT_SYMBOLS.get(first.text), true);
  const word = cased !== undefined && first.text.length > 1 ? cased : spelledAt(pieces, at, UNIT_WORDS.get(first.lower), false);
  const guard = NO_UNIT_FOLLOWS.get(first.lower);
  if (word !== undefined && !(guard?.test(wordAt(pieces, at + 1)) ?? false))
    return { unit: word.unit, kind: word.kind, to: at + word.pieces.length };
  const symbol = spelledAt(pieces, at, UNIT_SYMBOLS.get(first.text), true);
  if (symbol === undefined) return null;
  const letter = first.text.length === 1;
  if (letter && !first.glued && !(SPACED_LETTERS.has(first.text) && pieces[at - 1]?.kind === 'digits')) return null;
  if (pieces[at + 1]?.glued === true && pieces[at + 1]?.kind === 'digits') return null;
  return { unit: symbol.unit, kind: symbol.kind, to: at + 1 };
}

/** "a month", "per share", "every year", "/kg", "-a-day" behind a measure. */
function perAfter(pieces: readonly Piece[], at: number): { per: string; to: number } | null {
  const hyphen = isDash(wordAt(pieces, at)) && pieces[at]?.glued === true ? 1 : 0;
  const word = wordAt(pieces, at + hyphen);
  if (!/^(?:a|an|per|every|each|\/)$/u.test(word)) return null;
  const noun = at + hyphen + 1 + (isDash(wordAt(pieces, at + hyphen + 1)) ? 1 : 0);
  const unit = unitAt(pieces, noun);
  if (unit !== null && unit.kind !== 'age' && unit.kind !== 'percent' && (word === 'per' || word === '/' || unit.to === noun + 1)) {
    return unit.kind === 'duration' && word !== 'per' && pieces[unit.to]?.lower === 'ago' ? null : { per: unit.unit, to: unit.to };
  }
  const name = singularNoun(wordAt(pieces, noun));
  return PER_NOUNS.has(name) ? { per: name, to: noun + 1 } : null;
}

/** Currencies of the same name that stand behind the unit again: "$76 US a barrel", "$1.25 USD". */
function afterMoney(pieces: readonly Piece[], at: number): number {
  return /^(?:US|U\.S\.|USD|CAD|AUD)$/u.test(pieces[at]?.text ?? '') && pieces[at + 1]?.kind !== 'word'
    ? at + 1
    : /^(?:US|USD)$/u.test(pieces[at]?.text ?? '') && /^(?:a|per)$/u.test(wordAt(pieces, at + 1))
      ? at + 1
      : at;
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

/** Units, currencies, percent signs and rates behind each figure. */
export function readMeasures(line: Line): void {
  const { pieces } = line;
  for (const figure of line.figures) {
    if (figure.unit === null) {
      const hyphen =
        isDash(wordAt(pieces, figure.to)) && pieces[figure.to]?.glued === true && (pieces[figure.to + 1]?.glued ?? false) ? 1 : 0;
      const named = figure.form === 'fraction' ? null : currencyAfter(pieces, figure.to, line.hints);
      const of = figure.form === 'vague' || figure.rule?.startsWith('ratio') === true || figure.scale > 1;
      const skip = of && wordAt(pieces, figure.to) === 'of' ? 1 : 0;
      const article = figure.form === 'article' && /^an?$/u.test(wordAt(pieces, figure.to)) ? 1 : 0;
      const several = skip === 1 && figure.form === 'vague' ? currencyAfter(pieces, figure.to + 1, line.hints) : null;
      const more = lengthened(pieces, figure);
      const measured = more ?? unitAt(pieces, figure.to + Math.max(hyphen, figure.form === 'vague' ? skip : 0, article));
      const money = named ?? several;
      const unit = money !== null && (measured === null || measured.to <= money.to) ? money : measured;
      if (unit !== null && !(unit.kind === 'money' && subunitUnlikely(pieces, figure, unit))) take(figure, unit);
      if (unit !== null && figure.form === 'article' && wordAt(pieces, unit.to) === 'and') figure.to = unit.to + 3;
    } else if (figure.kind === 'money') figure.to = afterMoney(pieces, figure.to);
    if (figure.unit !== null) readRate(line, figure);
  }
}

function subunitUnlikely(pieces: readonly Piece[], figure: Figure, unit: Measure): boolean {
  return (
    unit.unit === 'penny' &&
    pieces[figure.to]?.lower === 'p' &&
    pieces[figure.to + 1]?.text === '.' &&
    pieces[figure.to + 1]?.glued === true &&
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
