import { remember } from '../../nlp/remember.ts';
import type { PlacedClaim, Setting } from '../setting.ts';

/** How many names both articles give, up to two: the streets, people and firms of one event. */
export function sharedNames(a: PlacedClaim, b: PlacedClaim, { claimsOf }: Setting): number {
  const [one, two] = [a, b].map(({ article }) => namesOf(claimsOf(article.id)));
  return Math.min(2, [...(one ?? [])].filter((name) => two?.has(name) === true).length);
}

/** The names of an article that tell an event from others: no countries, no peoples. */
const namesOf = remember(
  (claims: readonly PlacedClaim[]): ReadonlySet<string> =>
    new Set(claims.flatMap(({ claim }) => claim.entities).filter((id) => !/^(?:country|group):/u.test(id))),
);
