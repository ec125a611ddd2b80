import { CARDINALS, DENOMINATORS } from '../../../lexicons/number-words.ts';
import { isDash, wordAt } from '../figure.ts';
import { isUnitWord } from './is-unit-word.ts';
import { multiplierOf, tidy, type Numeral } from './numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt } from '../piece-at.ts';

interface Part {
  readonly to: number;
  readonly amount: number;
}

/** The index of the next word, over the hyphens of "two-and-a-half". */
function overHyphen(pieces: readonly Piece[], at: number): number {
  return isDash(wordAt(pieces, at)) && gluedAt(pieces, at) ? at + 1 : at;
}

/** Denominators that are ordinals as well: "a third attempt" is no part of a number. */
function isOrdinal(pieces: readonly Piece[], word: string, to: number): boolean {
  return (
    !/^(?:half|halves|quarters?|\p{L}+s)$/u.test(word) && multiplierOf(wordAt(pieces, to)) === undefined && !isUnitWord(wordAt(pieces, to))
  );
}

/** "and a half", "-and-a-quarter", "and three-quarter" behind a number; null where there is none. */
export function andAFraction(pieces: readonly Piece[], at: number): Part | null {
  const and = overHyphen(pieces, at);
  if (wordAt(pieces, and) !== 'and') return null;
  const topAt = overHyphen(pieces, and + 1);
  const top = /^an?$/u.test(wordAt(pieces, topAt)) ? 1 : CARDINALS.get(wordAt(pieces, topAt));
  const belowAt = overHyphen(pieces, topAt + 1);
  const below = DENOMINATORS.get(wordAt(pieces, belowAt));
  if (top === undefined || below === undefined || top >= below || isOrdinal(pieces, wordAt(pieces, belowAt), belowAt + 1)) return null;
  return { to: belowAt + 1, amount: top / below };
}

/** "a million and a half": a part of the scale word itself, unless another one follows ("and a half million"). */
function partOfScale(pieces: readonly Piece[], to: number): Part | null {
  const part = andAFraction(pieces, to);
  const isSmall = part !== null && (part.amount === 0.5 || part.amount === 0.25 || part.amount === 0.75);
  return isSmall && multiplierOf(wordAt(pieces, part.to)) === undefined ? part : null;
}

interface Scale {
  readonly to: number;
  readonly factor: number;
}

/** Words that multiply: "hundred million", "-million", "lakh crore"; a factor of 1 where there are none. */
function scaleAt(pieces: readonly Piece[], from: number): Scale {
  let scale: Scale = { to: from, factor: 1 };
  for (;;) {
    const at = overHyphen(pieces, scale.to);
    const factor = multiplierOf(wordAt(pieces, at));
    if (factor === undefined) return scale;
    scale = { to: at + 1, factor: scale.factor * factor };
  }
}

/** A number with its part and its scale: "two and a half million", "4 hundred million", "$6-million", "2.5 lakh crore". */
export function withScale(pieces: readonly Piece[], numeral: Numeral): Numeral {
  if (numeral.value === null) return numeral;
  const part = numeral.scale === 1 ? andAFraction(pieces, numeral.to) : null;
  const { to, factor } = scaleAt(pieces, part?.to ?? numeral.to);
  if (part === null && factor === 1 && numeral.scale === 1) return numeral;
  const base = numeral.value / numeral.scale + (part?.amount ?? 0);
  return withRest(pieces, { ...numeral, to, base, scale: numeral.scale * factor });
}

function withRest(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const rest = numeral.scale === 1 ? null : partOfScale(pieces, numeral.to);
  return { ...numeral, to: rest?.to ?? numeral.to, value: tidy((numeral.base + (rest?.amount ?? 0)) * numeral.scale) };
}
