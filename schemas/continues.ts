import type { Conflict, Side } from './conflict.ts';
import type { Seen } from './judgement.ts';
import { samePassage } from './same-passage.ts';

/**
 * Does this conflict go on with the one that was judged, though its id is another after a re-extraction or new articles? It does when
 * passages of two of its sides were seen on two sides. It does not when one of its sides holds what was seen on two: these answers
 * are told apart in another way now, and the decision would be on another question.
 */
export function continues({ kind, sides }: Pick<Conflict, 'kind' | 'sides'>, seen: Seen): boolean {
  if (kind !== seen.kind) return false;
  const found = sides.map((side) => sidesSeen(side, seen));
  return found.every((places) => places.size < 2) && new Set(found.flatMap((places) => [...places])).size > 1;
}

/** The sides on which the passages of a side were seen; a passage that was seen on two says nothing. */
function sidesSeen({ claims }: Side, seen: Seen): Set<number> {
  const places = claims.map((claim) => placesOf(claim, seen)).filter(({ length }) => length === 1);
  return new Set(places.flat());
}

function placesOf(claim: Side['claims'][number], { sides }: Seen): number[] {
  return [...sides.keys()].filter((place) => sides[place]?.claims.some((one) => samePassage(claim, one)));
}
