import type { Conflict, Evidence } from '../../../schemas/index.ts';

/**
 * The conflicts of a story, highest score first. A weaker flag that shows the same two sentences again, or the same two large figures of the
 * same two articles ("67 aboard" in the headlines, "67 people" below), says nothing new and is left out.
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

/** Every two sentences, and every two figures, on different sides, as one key that does not depend on their order. */
const pairsOf = ({ kind, rule, sides }: Conflict): string[] => [
  ...across(sides.map(({ claims }) => claims.map(({ articleId, mark, span }) => `${articleId}:${String((mark ?? span).start)}`))),
  ...(kind === 'quantity' && !CHANGED.test(rule) ? across(sides.map(({ claims }) => claims.flatMap(figureKey))) : []),
];

/** A copy with another figure shows how it was changed, and the question what it is about: both are worth a look. */
const CHANGED = /^conflict\/changed-/u;

function across(sides: readonly (readonly string[])[]): string[] {
  const spots = sides.map((side) => [...new Set(side)]);
  return spots.flatMap((side, index) =>
    spots.slice(index + 1).flatMap((other) => side.flatMap((one) => other.map((two) => [one, two].toSorted().join('|')))),
  );
}

/** "67 people" → the article and 67; small figures, and those in words, are of too many things. */
function figureKey({ articleId, mark }: Evidence): string[] {
  const figure = /\d[\d,.]+/u.exec(mark?.text ?? '')?.[0];
  return figure === undefined ? [] : [`${articleId}=${figure}`];
}
