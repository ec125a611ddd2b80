import type { Conflict } from '../../../schemas/index.ts';

/**
 * The conflicts of a story, highest score first. A weaker flag that shows the same two sentences again says nothing new and is left out.
 */
export function rankStory(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Set<string>();
  return conflicts
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .filter((conflict) => {
      const pairs = pairsOf(conflict);
      const echo = pairs.some((pair) => seen.has(pair));
      for (const pair of pairs) seen.add(pair);
      return !echo;
    });
}

/** Every two sentences on different sides, as one key that does not depend on their order. */
function pairsOf({ sides }: Conflict): string[] {
  const spots = sides.map(({ claims }) => [
    ...new Set(claims.map(({ articleId, mark, span }) => `${articleId}:${String((mark ?? span).start)}`)),
  ]);
  return spots.flatMap((side, index) =>
    spots.slice(index + 1).flatMap((other) => side.flatMap((one) => other.map((two) => [one, two].toSorted().join('|')))),
  );
}
