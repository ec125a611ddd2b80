import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { signBefore } from './currency.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

/** Right after a hyphen that belongs to a word ("COVID-19", "TA-35", "Dhaka-1000") a number is part of a name. */
const OPEN_PREFIX = /^(?:sub|minus|to|under|over|pre|post|mid|plus|near|now|then|a|an)$/u;

function nameBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const further = pieces[at - 2];
  if (before === undefined || pieces[at]?.glued !== true) return false;
  if (before.kind === 'word') return true;
  if (before.text === '#' || before.text === '@' || before.text === '_') return true;
  return (
    isDash(before.text) && before.glued && further?.kind === 'word' && !OPEN_PREFIX.test(further.lower) && !/^(?:–|—)$/u.test(before.text)
  );
}

/** "-50.8", "minus 387", "$-50.8bn"; a hyphen set apart ("- 50 miles") or between words is none. */
function minusBefore(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1];
  if (before?.lower === 'minus') return 1;
  if (before === undefined || pieces[at]?.glued !== true || (before.text !== '-' && before.text !== '−')) return 0;
  const further = pieces[at - 2];
  if (further?.lower === 'minus') return 2;
  if (!before.glued || further?.kind === 'mark') return further !== undefined && before.glued && !/^[$£€¥(]$/u.test(further.text) ? 0 : 1;
  return 0;
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
  return (
    wordAt(pieces, at - 1) === '.' && pieces[at]?.glued === true && pieces[at - 1]?.glued === false && /^\d+$/u.test(pieces[at]?.text ?? '')
  );
}

function figureAt(pieces: readonly Piece[], at: number): Figure | null {
  const decimal = bareDecimal(pieces, at);
  let from = decimal ? at - 1 : at;
  const minus = minusBefore(pieces, from);
  const sign = signBefore(pieces, from - minus) ?? (minus === 0 ? null : signBefore(pieces, from));
  if (sign === null && minus === 0 && pieces[at]?.kind === 'digits' && nameBefore(pieces, from)) return null;
  const numeral = readNumeral(pieces, at, sign !== null);
  if (numeral === null) return null;
  from = Math.min(from - minus, sign?.from ?? from);
  const figure = makeFigure(from, at, numeral);
  if (decimal && figure.value !== null) figure.value = Number(`0.${pieces[at]?.text}`) * figure.scale;
  if (minus > 0 && figure.value !== null) figure.value = -figure.value;
  if (sign !== null) Object.assign(figure, { unit: sign.unit, kind: 'money', own: true, rule: 'money/sign' });
  return figure;
}

/** Every numeral of a sentence, left to right, with its sign and currency in front. */
export function scanFigures(line: Line): void {
  const { pieces, blocked } = line;
  for (let at = 0; at < pieces.length;) {
    const figure = blocked[at] === true ? null : figureAt(pieces, at);
    if (figure === null || blocked[figure.to - 1] === true) at += 1;
    else {
      line.figures.push(figure);
      at = figure.to;
    }
  }
}
