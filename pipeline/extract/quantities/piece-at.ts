import type { PartOfSpeech } from '../../nlp/reading.ts';
import type { Piece } from './pieces.ts';

/** The piece's text as written; '' outside the sentence. */
export function textAt(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.text ?? '';
}

/** Is there a piece that stands right at the one in front of it? */
export function gluedAt(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.glued === true;
}

/** Is there a piece with a space in front of it? */
export function apartAt(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.glued === false;
}

export function kindAt(pieces: readonly Piece[], index: number): Piece['kind'] | 'none' {
  return pieces[index]?.kind ?? 'none';
}

export function posAt(pieces: readonly Piece[], index: number): PartOfSpeech | 'none' {
  return pieces[index]?.pos ?? 'none';
}
