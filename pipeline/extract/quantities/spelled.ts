import { CARDINALS, SCALES } from '../../lexicons/number-words.ts';
import { isDash, wordAt } from './figure.ts';
import type { Piece } from './pieces.ts';

export interface Spelled {
  readonly value: number;
  readonly to: number;
  /** the last scale word ("million") and the number in front of it */
  readonly scale: number;
  readonly base: number;
}

/** How much of a chain ("and", hyphens) may stand before the next number word. */
function joint(pieces: readonly Piece[], at: number, afterScale: number): number {
  const piece = pieces[at];
  if (piece === undefined) return at;
  if (isDash(piece.text) && piece.glued && pieces[at + 1]?.glued === true) return at + 1;
  if (piece.lower !== 'and' || afterScale < 100) return at;
  const next = wordAt(pieces, at + 1);
  if (!CARDINALS.has(next)) return at;
  const behind = wordAt(pieces, isDash(wordAt(pieces, at + 2)) ? at + 4 : at + 2);
  const scale = SCALES.get(behind) ?? 0;
  return scale === 100 || scale >= afterScale * (afterScale === 100 ? 1e18 : 1) ? at : at + 1;
}

/**
 * A number in words from `at`: "seventy-five thousand three hundred and twelve" → 75312. Null when none starts there.
 * "twenty thirty" ends after "twenty": two numbers side by side are two numbers.
 */
export function readSpelled(pieces: readonly Piece[], at: number): Spelled | null {
  let [total, current, to, last] = [0, 0, at, Infinity];
  let lastScale = 0;
  let base = 0;
  for (let index = at; ;) {
    const word = wordAt(pieces, index);
    const value = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined && fits(current, value, index === at)) current += value;
    else if (scale !== undefined && index > at && (current > 0 || total > 0)) {
      base = current;
      if (scale === 100 && current > 0 && current < 100) current *= 100;
      else if (current === 0 && scale > lastScale) total *= scale;
      else if (current > 0 && scale < last && scale > 100) [total, current, last] = [total + current * scale, 0, scale];
      else break;
      lastScale = scale;
    } else break;
    to = index + 1;
    index = joint(pieces, to, lastScale === 100 && current >= 100 ? 100 : lastScale);
  }
  if (to === at) return null;
  const value = total + current;
  return current === 0 && lastScale > 100 ? { value, to, scale: lastScale, base } : { value, to, scale: 1, base: value };
}

function fits(current: number, value: number, first: boolean): boolean {
  if (first) return true;
  if (value === 0) return false;
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && value < 10);
}
