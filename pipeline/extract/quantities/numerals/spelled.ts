import { CARDINALS, SCALES } from '../../../lexicons/number-words.ts';
import { isDash, wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt } from '../piece-at.ts';

export interface Spelled {
  readonly value: number;
  readonly to: number;
  /** the last scale word ("million") and the number in front of it */
  readonly scale: number;
  readonly base: number;
}

/** May "and" go on with the number? "three hundred and twelve" yes; "one hundred and two hundred" and "a thousand and five million" no. */
function goesOn(pieces: readonly Piece[], at: number, afterScale: number): boolean {
  if (afterScale < 100 || !CARDINALS.has(wordAt(pieces, at + 1))) return false;
  const scale = SCALES.get(wordAt(pieces, isDash(wordAt(pieces, at + 2)) ? at + 4 : at + 2)) ?? 0;
  return scale !== 100 && (afterScale === 100 || scale < afterScale);
}

/** "one million, two hundred thousand": a comma goes on where a smaller scale word follows soon. */
function goesOnOverComma(pieces: readonly Piece[], at: number, afterScale: number): boolean {
  if (afterScale < 1e6 || !CARDINALS.has(wordAt(pieces, at + 1))) return false;
  return [2, 3, 4, 5].some((ahead) => wordAt(pieces, at + ahead) === 'thousand');
}

/** How much of a chain ("and", hyphens) may stand before the next number word. */
function joint(pieces: readonly Piece[], at: number, afterScale: number): number {
  if (isDash(wordAt(pieces, at)) && gluedAt(pieces, at) && gluedAt(pieces, at + 1)) return at + 1;
  const joins =
    (wordAt(pieces, at) === 'and' && goesOn(pieces, at, afterScale)) ||
    (wordAt(pieces, at) === ',' && goesOnOverComma(pieces, at, afterScale));
  return joins ? at + 1 : at;
}

interface Sum {
  /** what stands behind scale words: 75,000 of "seventy-five thousand three hundred" */
  readonly total: number;
  readonly current: number;
  readonly base: number;
  /** the last scale word, and the smallest so far above a hundred */
  readonly scale: number;
  readonly least: number;
}

/** A scale word's turn: it multiplies what stands before it, where it may stand there. */
function scaled(sum: Sum, scale: number): Sum | null {
  const { total, current, least } = sum;
  if (scale === 100 && current > 0 && current < 100) return { ...sum, current: current * 100, base: current, scale };
  if (current === 0 && total > 0 && scale > sum.scale) return { ...sum, total: total * scale, base: 0, scale };
  if (current === 0 || scale >= least || scale <= 100) return null;
  return { total: total + current * scale, current: 0, base: current, scale, least: scale };
}

/** The sum with one more word, or null when the word is no part of the number. */
function withWord(sum: Sum, word: string, first: boolean): Sum | null {
  const value = first && /^an?$/u.test(word) ? 1 : CARDINALS.get(word);
  if (value !== undefined && fits(sum.current, value, first)) return { ...sum, current: sum.current + value };
  const scale = SCALES.get(word);
  return scale === undefined || first ? null : scaled(sum, scale);
}

const DIGIT_WORDS = 'zero one two three four five six seven eight nine'.split(' ');

/** "three point five": the digits behind the point, one a word. */
function decimalsAt(pieces: readonly Piece[], at: number): string {
  let digits = '';
  if (wordAt(pieces, at) !== 'point') return digits;
  for (;;) {
    const word = wordAt(pieces, at + 1 + digits.length);
    const digit = /^(?:oh|nought)$/u.test(word) ? 0 : DIGIT_WORDS.indexOf(word);
    if (digit < 0) return digits;
    digits += String(digit);
  }
}

/**
 * A number in words from `at`: "seventy-five thousand three hundred and twelve" → 75312. Null when none starts there.
 * "twenty thirty" ends after "twenty": two numbers side by side are two numbers.
 */
export function readSpelled(pieces: readonly Piece[], at: number): Spelled | null {
  let sum: Sum = { total: 0, current: 0, base: 0, scale: 0, least: Infinity };
  let to = at;
  for (let index = at; ;) {
    const next = withWord(sum, wordAt(pieces, index), index === at);
    if (next === null) break;
    sum = next;
    to = index + 1;
    index = joint(pieces, to, sum.scale);
  }
  if (to === at) return null;
  const decimals = sum.scale === 0 ? decimalsAt(pieces, to) : '';
  if (decimals !== '') {
    const value = Number(`${String(sum.current)}.${decimals}`);
    return { value, to: to + 1 + decimals.length, scale: 1, base: value };
  }
  const value = sum.total + sum.current;
  return sum.current === 0 && sum.scale > 100 ? { value, to, scale: sum.scale, base: sum.base } : { value, to, scale: 1, base: value };
}

function fits(current: number, value: number, first: boolean): boolean {
  if (first) return true;
  if (value === 0) return false;
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && value < 10);
}
