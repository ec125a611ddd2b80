import { type ClaimPointer, type ClusterRuling, pointsAt } from '../../schemas/index.ts';
import { groupBy } from './group-by.ts';
import { settlePairs, type SettledPair } from './settle-pairs.ts';

/** What a ruling can be on: a claim with every place that says it. */
export interface RuledThing {
  readonly id: string;
  readonly places: readonly ClaimPointer[];
}

export type RuledPair = SettledPair<ClusterRuling>;

/** Which pairs of things a person has ruled on, and what holds. What is ruled of one copy is ruled of them all. */
export function ruleClaims(things: readonly RuledThing[], rulings: readonly ClusterRuling[]): RuledPair[] {
  if (rulings.length === 0) return [];
  const near = groupBy(things, ({ places }) => [...new Set(places.map(({ articleId }) => articleId))]);
  const found = (pointer: ClaimPointer) =>
    (near.get(pointer.articleId) ?? []).filter(({ places }) => places.some((place) => pointsAt(pointer, place)));
  const idsOf = (pointers: readonly ClaimPointer[]) => [...new Set(pointers.flatMap((pointer) => found(pointer).map(({ id }) => id)))];
  return settlePairs(rulings, ({ claims, others }) => [idsOf(claims), idsOf(others)]);
}
