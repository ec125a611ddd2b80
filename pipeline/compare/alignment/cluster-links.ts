import type { ClaimLink } from '../../../schemas/index.ts';

/** Two groups join only when their claims fit one another on the whole, and no pair of them clashes. */
const CLASH = -2;
const LENIENCE = 0.25;

interface Group {
  readonly claimIds: readonly string[];
  readonly links: readonly ClaimLink[];
}

/**
 * Groups claims by their links, strongest first, with complete linkage: chains of weak resemblance do not grow.
 * `whole`: claims that were never compared count against joining; false where only some kinds of claims meet.
 */
export function clusterLinks(all: readonly ClaimLink[], whole: boolean): Group[] {
  const byPair = new Map(all.map((link) => [`${link.a} ${link.b}`, link]));
  const groupOf = new Map<string, Set<string>>();
  for (const link of all
    .filter(({ strength }) => strength >= 0)
    .toSorted((x, y) => y.strength - x.strength || (x.a + x.b < y.a + y.b ? -1 : 1))) {
    const one = groupOf.get(link.a) ?? new Set([link.a]);
    const two = groupOf.get(link.b) ?? new Set([link.b]);
    if (one === two || !fit(one, two, byPair, whole)) continue;
    for (const id of two) one.add(id);
    for (const id of one) groupOf.set(id, one);
  }
  return [...new Set(groupOf.values())].map((ids) => {
    const claimIds = [...ids].sort();
    return { claimIds, links: linksBetween(claimIds, claimIds, byPair) };
  });
}

function fit(one: ReadonlySet<string>, two: ReadonlySet<string>, byPair: ReadonlyMap<string, ClaimLink>, whole: boolean): boolean {
  const links = linksBetween([...one], [...two], byPair);
  const sum = links.reduce((total, { strength }) => total + strength, 0);
  return (
    links.every(({ strength }) => strength > CLASH) &&
    sum + LENIENCE * links.length >= 0 &&
    (!whole || links.length * 2 >= one.size * two.size)
  );
}

function linksBetween(one: readonly string[], two: readonly string[], byPair: ReadonlyMap<string, ClaimLink>): ClaimLink[] {
  return [...new Set(one.flatMap((a) => two.flatMap((b) => byPair.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? [])))];
}
