import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, GLUED_SIGNS, SIGN_NAMES, SIGNS_OF_LANDS } from '../../../lexicons/currencies.ts';
import { codeAlone } from './currency-code.ts';
import { wordAt, type MoneyContext } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, textAt } from '../piece-at.ts';

/** "US$1.2bn", "HK $5.4m", "$US40", "Rs. 20", "S/. 500", "CAD$35", "MSEK 30": what stands in front of a figure. */
export interface Sign {
  readonly unit: string;
  readonly from: number;
  /** "MUSD 20" counts in millions */
  readonly scale?: number;
}

/** A prefix set apart by a space ("HK $5.4m") that cannot be another word. */
const LOOSE_PREFIX = /^(?:US|U\.S\.|C|HK|NZ|AU|NT)$/u;
const OPENING = /^[(["“‘'–—]$/u;

/** Is the figure at a piece told in millions or more? "20 million", "20bn". */
export function isLarge(pieces: readonly Piece[], at: number): boolean {
  return /^(?:million|billion|trillion|crore|m|mn|mln|bn|b)$/u.test(wordAt(pieces, at + 1));
}

/** "PS4" is a console; "PS4.2m", "PS12" and "PS4bn" are pounds in a text that lost its signs. */
function isPriced(pieces: readonly Piece[], at: number): boolean {
  if (/^(?:consoles?|games?|controllers?|players?|owners?|version)$/u.test(wordAt(pieces, at + 1))) return false;
  return /[.,]/u.test(textAt(pieces, at)) || isLarge(pieces, at) || Number(textAt(pieces, at)) >= 10;
}

/** May the letters stand for money here? Some do right at the figure only, some where their land is spoken of. */
export function isSure(sign: string, unit: string, large: boolean, money: MoneyContext): boolean {
  if (!SIGNS_OF_LANDS.has(sign)) return true;
  const codes = CURRENCY_NAMES.get(unit)?.codes ?? [unit];
  return codes.some((code) => money.lands.has(code)) || (large && sign.length > 1 && sign !== 'AMD');
}

/** "R2-D2" and "PS4" are no sums; "R2.3m" is one, and "R5" where South Africa is spoken of. */
function isSum(pieces: readonly Piece[], at: number, { sign, unit }: { sign: string; unit: string }, money: MoneyContext): boolean {
  if (sign !== 'PS' && sign !== 'R') return isSure(sign, unit, isLarge(pieces, at), money);
  return isPriced(pieces, at) || (sign === 'R' && money.lands.has(unit));
}

/** The text of the pieces from one to another, if nothing but the first has a space in front. */
function joined(pieces: readonly Piece[], from: number, to: number): string | null {
  let text = textAt(pieces, from);
  for (let index = from + 1; index < to; index += 1) {
    if (!gluedAt(pieces, index)) return null;
    text += textAt(pieces, index);
  }
  return text;
}

/** The unit of a sign as it is written, glued together. */
function unitOf(sign: string, money: MoneyContext): string | undefined {
  if (/^[$＄]$/u.test(sign)) return money.dollar;
  const unit = CURRENCY_SIGNS.get(sign);
  if (unit !== undefined) return codeAlone(CURRENCY_NAMES.get(unit), money) ?? unit;
  const code = sign.replace(/[$£¥]$/u, '');
  return CURRENCY_CODES.has(code) ? code : undefined;
}

/** "XQ$39": a dollar of nobody knows whom; but "said$5" is a slip of the keyboard. */
function unknownPrefix(sign: string): string | undefined {
  const match = /^\p{Lu}[\p{Lu}a-z]{0,2}(?<mark>[$£¥])$/u.exec(sign);
  return SIGN_NAMES.get(match?.groups?.['mark'] ?? '');
}

function isFree(pieces: readonly Piece[], from: number): boolean {
  return kindAt(pieces, from) !== 'word' || !gluedAt(pieces, from) || OPENING.test(textAt(pieces, from - 1));
}

/** The sign whose last piece stands in front of `at`, the longest first. */
function gluedSign(pieces: readonly Piece[], at: number, money: MoneyContext): Sign | null {
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    const sign = joined(pieces, from, at);
    const unit = sign === null ? undefined : (unitOf(sign, money) ?? unknownPrefix(sign));
    if (sign === null || unit === undefined || !isFree(pieces, from)) continue;
    if (GLUED_SIGNS.has(sign) && !gluedAt(pieces, at)) return null;
    return isSum(pieces, at, { sign, unit }, money) ? { unit, from } : null;
  }
  return null;
}

/** "C $8", "US $90": the prefix stands apart. */
function loosePrefix(pieces: readonly Piece[], at: number): Sign | null {
  const prefix = textAt(pieces, at - 2);
  if (textAt(pieces, at - 1) !== '$' || gluedAt(pieces, at - 1) || !LOOSE_PREFIX.test(prefix)) return null;
  const unit = CURRENCY_SIGNS.get(`${prefix}$`);
  return unit === undefined ? null : { unit, from: at - 2 };
}

/** "MUSD 20", "TSEK 500": companies' millions and thousands. */
function scaledCode(pieces: readonly Piece[], at: number): Sign | null {
  const match = /^(?<scale>[MKT])(?<code>[A-Z]{3})$/u.exec(textAt(pieces, at - 1));
  const code = match?.groups?.['code'] ?? '';
  if (!CURRENCY_CODES.has(code) || SIGNS_OF_LANDS.has(code)) return null;
  return { unit: code, from: at - 1, scale: match?.groups?.['scale'] === 'M' ? 1e6 : 1e3 };
}

/** A currency sign or code right in front of the piece at `at`; a bare "$" is the article's dollar. "US$", "$US", "C $", "Tk." → {unit, from}. */
export function signBefore(pieces: readonly Piece[], at: number, money: MoneyContext): Sign | null {
  const kind = kindAt(pieces, at - 1);
  if (kind !== 'mark' && kind !== 'word') return null;
  return loosePrefix(pieces, at) ?? gluedSign(pieces, at, money) ?? scaledCode(pieces, at);
}
