import { wordAt, type Figure, type Line } from './figure.ts';
import { signBefore, type Sign } from './money/currency-sign.ts';
import { readNumeral } from './numerals/numeral.ts';
import { tidy, type Numeral } from './numerals/numeral-value.ts';
import type { Piece } from './pieces.ts';
import { apartAt, gluedAt, kindAt, posAt, textAt } from './piece-at.ts';

/** Right after a hyphen that belongs to a word ("COVID-19", "TA-35", "Dhaka-1000") a number is part of a name; not after a unit ("3km-5km"). */
const OPEN_PREFIX = /^(?:sub|minus|to|by|under|over|pre|post|mid|plus|near|now|then|a|an|foot|feet|ft|stone|pound|hour|year|magnitude)$/u;

function nameBefore(pieces: readonly Piece[], at: number): boolean {
  if (!gluedAt(pieces, at)) return false;
  const before = textAt(pieces, at - 1);
  if (kindAt(pieces, at - 1) === 'word' || /^[#@_]$/u.test(before)) return true;
  if (!/^[-‐‑]$/u.test(before) || !gluedAt(pieces, at - 1)) return false;
  if (kindAt(pieces, at - 3) === 'digits' && gluedAt(pieces, at - 2)) return false;
  return kindAt(pieces, at - 2) === 'word' && !OPEN_PREFIX.test(wordAt(pieces, at - 2));
}

function isInName(pieces: readonly Piece[], at: number, start: number): boolean {
  return kindAt(pieces, at) === 'digits' && nameBefore(pieces, start);
}

/** "negative 2.5 percent", but "tested negative 12 times". */
function isNegative(pieces: readonly Piece[], at: number): boolean {
  if (wordAt(pieces, at) !== 'negative' || /^(?:VERB|AUX|NOUN)$/u.test(posAt(pieces, at - 1))) return false;
  return /^(?:%|percent|per|degrees)$/u.test(wordAt(pieces, at + 2));
}

/** "-50.8", "minus 387", "$-50.8bn"; a hyphen set apart ("- 50 miles") or between words is none. */
function minusBefore(pieces: readonly Piece[], at: number): number {
  if (wordAt(pieces, at - 1) === 'minus' || isNegative(pieces, at - 1)) return 1;
  if (!gluedAt(pieces, at) || !/^[-−]$/u.test(textAt(pieces, at - 1))) return 0;
  if (wordAt(pieces, at - 2) === 'minus') return 2;
  return !gluedAt(pieces, at - 1) || /^[$£€¥(]$/u.test(textAt(pieces, at - 2)) ? 1 : 0;
}

function makeFigure(from: number, at: number, numeral: Numeral): Figure {
  const { value, low, high, base, scale, form, rule, to } = numeral;
  return {
    from,
    to,
    numeralFrom: at,
    numeralTo: to,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    base,
    scale,
    form,
    unit: null,
    kind: form === 'fraction' ? 'ratio' : null,
    own: false,
    counted: null,
    modifiers: [],
    bound: form === 'vague' || rule === 'vague/couple' ? '~' : '=',
    rule: rule ?? null,
    dropped: false,
  };
}

/** ".001" and ".500": a decimal without its zero. */
function bareDecimal(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at - 1) === '.' && gluedAt(pieces, at) && apartAt(pieces, at - 1) && /^\d+$/u.test(textAt(pieces, at));
}

/** The figure's value with what stands in front of it: the point of ".001", the minus of "-5". */
function signed(figure: Figure, pieces: readonly Piece[], decimal: boolean, minus: boolean): Figure {
  if (figure.value === null) return figure;
  if (decimal) figure.value = Number(`0.${textAt(pieces, figure.numeralFrom)}`) * figure.scale;
  if (minus) figure.value = -figure.value;
  return figure;
}

/** Most pieces open no numeral: they are told from those that do before any sign is looked for. */
function opensNumeral(pieces: readonly Piece[], at: number): boolean {
  return kindAt(pieces, at) === 'digits' || readNumeral(pieces, at, false) !== null;
}

/** The figure as money; "MUSD 20" is 20 million. */
function priced(figure: Figure, { unit, scale = 1 }: Sign): Figure {
  if (figure.value !== null && scale > 1) Object.assign(figure, { value: tidy(figure.value * scale), scale });
  return Object.assign(figure, { unit, kind: 'money', own: true, rule: 'money/sign' });
}

interface Lead {
  readonly from: number;
  readonly minus: boolean;
  readonly sign: Sign | null;
}

/** What stands in front of a numeral: "$", "-", "-$", "$-", "minus £". */
function leadOf({ pieces, money }: Line, start: number): Lead {
  const minus = minusBefore(pieces, start);
  const sign = signBefore(pieces, start - minus, money) ?? (minus === 0 ? null : signBefore(pieces, start, money));
  if (sign === null) return { from: start - minus, minus: minus > 0, sign };
  const outer = minus > 0 ? 0 : minusBefore(pieces, sign.from);
  return { from: Math.min(sign.from - outer, start - minus), minus: minus + outer > 0, sign };
}

function figureAt(line: Line, at: number): Figure | null {
  const { pieces } = line;
  if (!opensNumeral(pieces, at)) return null;
  const decimal = bareDecimal(pieces, at);
  const start = decimal ? at - 1 : at;
  const { from, minus, sign } = leadOf(line, start);
  if (sign === null && !minus && isInName(pieces, at, start)) return null;
  const numeral = readNumeral(pieces, at, sign !== null);
  if (numeral === null) return null;
  const figure = signed(makeFigure(from, at, numeral), pieces, decimal, minus);
  return sign === null ? figure : priced(figure, sign);
}

/** Every numeral of a sentence, left to right, with its sign and currency in front. */
export function scanFigures(line: Line): void {
  const { pieces, blocked } = line;
  for (let at = 0; at < pieces.length;) {
    const figure = blocked[at] === true ? null : figureAt(line, at);
    if (figure === null || blocked[figure.to - 1] === true) at += 1;
    else {
      line.figures.push(figure);
      at = figure.to;
    }
  }
}
