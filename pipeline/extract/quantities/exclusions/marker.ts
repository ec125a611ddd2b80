import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, textAt } from '../piece-at.ts';

/** How many pieces from one on are no figure's; 0 where none begins. */
export type Marker = (pieces: readonly Piece[], at: number) => number;

export function isDigitsAt(pieces: readonly Piece[], at: number): boolean {
  return kindAt(pieces, at) === 'digits';
}

/** Digits without a point or a comma. */
export function isBareAt(pieces: readonly Piece[], at: number): boolean {
  return /^\d+$/u.test(textAt(pieces, at));
}

/** Is there a piece with this text and no space in front of it? */
export function tiedAt(pieces: readonly Piece[], at: number, text: string): boolean {
  return gluedAt(pieces, at) && textAt(pieces, at) === text;
}

/** Digits right behind a mark: the `5` of "4:5", "4/5", "4-5". */
export function tiedDigitsAt(pieces: readonly Piece[], at: number, mark: string): boolean {
  return tiedAt(pieces, at, mark) && isDigitsAt(pieces, at + 1) && gluedAt(pieces, at + 1);
}
