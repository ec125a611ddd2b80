import { FRACTION_CHARACTERS, SCALE_LETTERS } from '../../../lexicons/number-words.ts';
import { parseDigits } from './digits.ts';
import { isDash } from '../figure.ts';
import { plainNumeral, tidy, type Numeral } from './numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { apartAt, gluedAt, kindAt, textAt } from '../piece-at.ts';
import { isMillion, isThousand } from './scale-letter.ts';

/** A group of three, one space behind the group in front. */
function isGroup(pieces: readonly Piece[], at: number): boolean {
  if (!/^\d{3}(?:\.\d+)?$/u.test(textAt(pieces, at)) || !apartAt(pieces, at)) return false;
  return (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0) === 1;
}

/** "6-foot-5 225-pound", "11 737 MAXs", "2 747 jets": the second number is something of its own. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const plane =
    /^(?:7\d7|3\d0)$/u.test(textAt(pieces, at)) && /^(?:MAX\w*|Max|jets?|planes|aircraft|Dreamliners?)$/u.test(textAt(pieces, at + 1));
  return plane || (isDash(textAt(pieces, at + 1)) && gluedAt(pieces, at + 1));
}

/** "1 234 567": groups of three set apart by spaces; a plain space counts only where nothing else can be meant. */
function spacedGroups(pieces: readonly Piece[], at: number): { digits: string; to: number } {
  const alone = { digits: textAt(pieces, at), to: at + 1 };
  if (!/^\d{1,3}$/u.test(alone.digits) || (gluedAt(pieces, at) && isDash(textAt(pieces, at - 1)))) return alone;
  let { digits, to } = alone;
  while (isGroup(pieces, to) && !digits.includes('.')) {
    if (standsAlone(pieces, to)) return alone;
    digits += textAt(pieces, to);
    to += 1;
  }
  return kindAt(pieces, to) === 'digits' && apartAt(pieces, to) ? alone : { digits, to };
}

/** "1.99×10−30", "3 x 10^6". */
function powerOfTen(pieces: readonly Piece[], to: number): { factor: number; to: number } | null {
  if (!/^[×x]$/u.test(textAt(pieces, to)) || textAt(pieces, to + 1) !== '10') return null;
  const sign = /^[-−–]$/u.test(textAt(pieces, to + 2)) ? -1 : textAt(pieces, to + 2) === '^' ? 1 : 0;
  const exponent = Number(textAt(pieces, to + 3));
  if (sign === 0 || !(exponent < 300)) return null;
  return { factor: 10 ** (sign * exponent), to: to + 4 };
}

/** "1/16", "1⁄32"; the dates and idioms with a stroke were blocked before. */
function strokeFraction(pieces: readonly Piece[], at: number, value: number): Numeral | null {
  const below = gluedAt(pieces, at) && gluedAt(pieces, at + 1) ? parseDigits(textAt(pieces, at + 1)) : null;
  if (below === null || below <= value || below > 1000 || textAt(pieces, at + 2) === '/') return null;
  return plainNumeral(at + 2, value / below, 'fraction');
}

/** "2½", "2 1/2". */
function mixedNumber(pieces: readonly Piece[], to: number, whole: number): Numeral | null {
  const character = gluedAt(pieces, to) ? FRACTION_CHARACTERS.get(textAt(pieces, to)) : undefined;
  if (character !== undefined) return plainNumeral(to + 1, whole + character);
  if (kindAt(pieces, to) !== 'digits' || textAt(pieces, to + 1) !== '/' || !gluedAt(pieces, to + 1)) return null;
  const [top, below] = [Number(textAt(pieces, to)), parseDigits(textAt(pieces, to + 2))];
  return below !== null && top < below ? plainNumeral(to + 3, whole + top / below) : null;
}

/** A number in digits: "1,200.5", "1 234 567", "2½", "1/16", "1.99×10−30". Null for what is no number ("1.2.3"). */
export function readDigits(pieces: readonly Piece[], at: number): Numeral | null {
  const { digits, to } = spacedGroups(pieces, at);
  const value = parseDigits(digits);
  if (value === null) return null;
  if (/^[/⁄]$/u.test(textAt(pieces, to)) && gluedAt(pieces, to + 1) && kindAt(pieces, to + 1) === 'digits')
    return strokeFraction(pieces, to, value);
  const power = powerOfTen(pieces, to);
  if (power !== null) return plainNumeral(power.to, Number((value * power.factor).toPrecision(12)));
  return mixedNumber(pieces, to, value) ?? plainNumeral(to, value);
}

/** Does a letter at a figure multiply it? At money any does; else "m" and "k" may be metres and races. */
function multiplies(pieces: readonly Piece[], at: number, value: number, money: boolean): boolean {
  const letters = textAt(pieces, at);
  if (money) return true;
  if (letters === 'T' || letters === 'cr') return false;
  if (letters.length > 1 || letters === 'B') return true;
  if (!gluedAt(pieces, at)) return false;
  return /^[kK]$/u.test(letters) ? isThousand(pieces, at, value) : letters === 'M' || isMillion(pieces, at);
}

/** "$1.2bn", "14.1m tonnes", "150K": letters at a figure. */
export function withLetters(pieces: readonly Piece[], numeral: Numeral, money: boolean): Numeral {
  if (numeral.value === null || numeral.scale !== 1 || numeral.form !== 'digits') return numeral;
  const factor = SCALE_LETTERS.get(textAt(pieces, numeral.to));
  if (factor === undefined || !multiplies(pieces, numeral.to, numeral.value, money)) return numeral;
  return { ...numeral, to: numeral.to + 1, value: tidy(numeral.value * factor), base: numeral.value, scale: factor };
}
