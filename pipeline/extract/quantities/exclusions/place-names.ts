import { countries } from '../../../lexicons/countries.ts';
import { cities, provinces } from '../../../lexicons/places.ts';
import { usStates } from '../../../lexicons/us-states.ts';
import type { Piece } from '../pieces.ts';
import { textAt } from '../piece-at.ts';

const PLACES: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ name, aliases, capital }) => [name, capital, ...aliases]),
  ...cities,
  ...provinces,
  ...usStates.map(({ name }) => name),
]);

/** Places of one to three words. */
const LONGEST = 3;

/** Does a known place's name end right in front of a piece? "in Texas", "in New York", "in the U.S."; the piece the name begins at, or -1. */
export function placeBefore(pieces: readonly Piece[], end: number): number {
  let name = '';
  for (let from = end - 1; from >= Math.max(0, end - LONGEST); from -= 1) {
    name = name === '' ? textAt(pieces, from) : `${textAt(pieces, from)} ${name}`;
    if (PLACES.has(name)) return from;
  }
  return -1;
}

export function endsWithPlace(pieces: readonly Piece[], end: number): boolean {
  return placeBefore(pieces, end) >= 0;
}
