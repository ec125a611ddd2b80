import type { ClaimLink } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { pairKey } from '../settle-pairs.ts';
import type { LinkedClaims } from './cluster-links.ts';
import { areComparable, type ClaimPair } from './pair-claims.ts';

/**
 * A question that a person made of two holds claims that share no key: those the ruling is on are compared with all others of it, so that
 * an answer of the one stands beside each answer of the other.
 */
export function completeLinks(cluster: LinkedClaims, setting: Setting, linkOf: (pair: ClaimPair) => ClaimLink): LinkedClaims {
  const ruled = new Set(cluster.links.flatMap(({ a, b, ruled }) => (ruled === 'together' ? [a, b] : [])));
  if (ruled.size === 0) return cluster;
  const linked = new Set(cluster.links.map(({ a, b }) => pairKey(a, b)));
  const added: ClaimLink[] = [];
  for (const pair of pairsWith(ruled, cluster.claimIds, setting)) {
    const key = pairKey(pair[0].claim.id, pair[1].claim.id);
    if (linked.has(key) || !areComparable(...pair)) continue;
    linked.add(key);
    added.push(linkOf(pair));
  }
  return { claimIds: cluster.claimIds, links: [...cluster.links, ...added] };
}

function* pairsWith(some: ReadonlySet<string>, all: readonly string[], { claimOf }: Setting): Generator<ClaimPair> {
  for (const one of all.filter((id) => some.has(id))) {
    for (const other of all)
      if (one !== other) yield [one, other].sort().map((id) => claimOf(id) as PlacedClaim) as [PlacedClaim, PlacedClaim];
  }
}
