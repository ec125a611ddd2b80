import { UNIT_SYMBOLS, UNIT_WORDS, type UnitSpelling } from '../../../lexicons/measure-units.ts';
import { isDash, wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, textAt } from '../piece-at.ts';

/** "kW", "square-foot", "sq. ft", "m2": a unit as it is spelled in the sentence. */
export interface Measure {
  readonly unit: string;
  readonly kind: string;
  readonly to: number;
}

type Spelled = UnitSpelling & { readonly to: number };

/** Marks that may stand between two pieces of a unit: the hyphen of "square-foot", the point of "sq. ft". */
function linkAt(pieces: readonly Piece[], at: number): number {
  if (!gluedAt(pieces, at)) return 0;
  const text = textAt(pieces, at);
  if (isDash(text)) return gluedAt(pieces, at + 1) ? 1 : 0;
  return text === '.' && /^(?:sq|cu|fl|troy)$/u.test(wordAt(pieces, at - 1)) ? 1 : 0;
}

/** An exponent stands right at its unit with nothing right behind: "9,000 m2", but "6 ft 2 in". */
function isExponent(pieces: readonly Piece[], at: number): boolean {
  return gluedAt(pieces, at) && !(gluedAt(pieces, at + 1) && kindAt(pieces, at + 1) !== 'mark');
}

/** Where a spelling that starts at a piece ends, or null. */
function spellingEnd(pieces: readonly Piece[], at: number, spelling: UnitSpelling, cased: boolean): number | null {
  let index = at;
  for (const [offset, piece] of spelling.pieces.entries()) {
    if (offset > 0 && piece !== textAt(pieces, index)) index += linkAt(pieces, index);
    if ((cased ? textAt(pieces, index) : wordAt(pieces, index)) !== piece) return null;
    if (offset > 0 && /^[23²³]$/u.test(piece) && !isExponent(pieces, index)) return null;
    index += 1;
  }
  return index;
}

function spelledAt(
  pieces: readonly Piece[],
  at: number,
  spellings: readonly UnitSpelling[] | undefined,
  cased: boolean,
): Spelled | undefined {
  for (const spelling of spellings ?? []) {
    const to = spellingEnd(pieces, at, spelling, cased);
    if (to !== null) return { ...spelling, to };
  }
  return undefined;
}

/** Single letters that are units even a space away from the figure: "240 V", "12 C". */
const SPACED_LETTERS = new Set(['m', 'g', 'W', 'V', 'C', 'L', 't']);
/** Symbols that are words elsewhere: "20in", "12st". */
const GLUED_SYMBOLS = new Set(['in', 'ins', 'st']);
/** "2.5bar", "48MP"; "a three-bar signal" has none. */
const AT_DIGITS = /^(?:bar|MP)$/u;
/** Other words in capitals: "14 HRs" are home runs. */
const NO_UNITS = new Set(['HR', 'HRs', 'DB', 'MS', 'PC', 'PB', 'MI', 'KN']);
/** "second", "stone" and the like are other words more often than units when one stands alone behind a figure in words. */
const NO_UNIT_FOLLOWS: ReadonlyMap<string, RegExp> = new Map([
  ['second', /^(?:half|place|round|time|term|test|goal|stage|set|phase|division|year|quarter|season)$/u],
  ['stone', /^(?:wall|building|house|bridge|pizza|throw|age)/u],
  ['degree', /^(?:murder|burn|assault|manslaughter|course|holder|program)/u],
  ['quarters', /^of$/u],
  ['bit', /^(?:of|more|part|player)$/u],
  ['bits', /^(?:of|and)$/u],
  ['magnitude', /^[-\d]/u],
  ['f', /^(?:filings?|forms?|reports?|freighters?)$/u],
]);

/** "5 ppt" is five parts per trillion, but points where percentages are spoken of. */
function isPartsPerTrillion(pieces: readonly Piece[], at: number): boolean {
  const near = pieces.slice(Math.max(0, at - PERCENT_REACH), at + PERCENT_REACH);
  return (
    /^ppts?$/u.test(wordAt(pieces, at)) && !near.some(({ lower }) => /^(?:%|percent|percentage|pct|pc|turnout|swing|rates?)$/u.test(lower))
  );
}

const PERCENT_REACH = 30;

function wordUnit(pieces: readonly Piece[], at: number): Spelled | undefined {
  const first = wordAt(pieces, at);
  if (kindAt(pieces, at + 1) === 'digits' && gluedAt(pieces, at + 1) && first === 'ps') return undefined;
  if (NO_UNITS.has(textAt(pieces, at)) || NO_UNIT_FOLLOWS.get(first)?.test(wordAt(pieces, at + 1)) === true) return undefined;
  if (isPartsPerTrillion(pieces, at)) return { unit: 'parts-per-trillion', kind: 'concentration', pieces: [first], to: at + 1 };
  return spelledAt(pieces, at, UNIT_WORDS.get(first), false);
}

/** "Boeing 777F", "a 13F filing", "Gate 5C": no temperatures. */
function isModel(pieces: readonly Piece[], at: number): boolean {
  if (!/^[CF]$/u.test(textAt(pieces, at)) || !gluedAt(pieces, at)) return false;
  if (NO_UNIT_FOLLOWS.get('f')?.test(wordAt(pieces, at + 1)) === true) return true;
  return at > 2 && kindAt(pieces, at - 2) === 'word' && /^\p{Lu}\p{Ll}/u.test(textAt(pieces, at - 2));
}

/** "20in", "65-in", "48MP": right at the figure. A single letter must stand there too, but for a few: "37m", "240 V". */
function standsAtFigure(pieces: readonly Piece[], at: number): boolean {
  const symbol = textAt(pieces, at);
  const digits = kindAt(pieces, at - 1) === 'digits';
  if (AT_DIGITS.test(symbol)) return digits && gluedAt(pieces, at);
  if (symbol.length > 1 && !GLUED_SYMBOLS.has(symbol)) return true;
  return gluedAt(pieces, at) || (SPACED_LETTERS.has(symbol) && digits);
}

/** "kW", "37m", "240 V": a unit's symbol, as it is written. */
function symbolUnit(pieces: readonly Piece[], at: number): Spelled | undefined {
  const symbol = spelledAt(pieces, at, UNIT_SYMBOLS.get(textAt(pieces, at)), true);
  if (symbol === undefined || isModel(pieces, at) || (gluedAt(pieces, at + 1) && kindAt(pieces, at + 1) === 'digits')) return undefined;
  return standsAtFigure(pieces, at) ? symbol : undefined;
}

/** Symbols in capitals go before words ("Nm" is no "nm"); else words go first ("m2" before "m"). */
export function unitAt(pieces: readonly Piece[], at: number): Measure | null {
  const text = textAt(pieces, at);
  const cased = text.length > 1 && text !== wordAt(pieces, at) ? symbolUnit(pieces, at) : undefined;
  const found = cased ?? wordUnit(pieces, at) ?? symbolUnit(pieces, at);
  return found === undefined ? null : { unit: found.unit, kind: found.kind, to: found.to };
}
