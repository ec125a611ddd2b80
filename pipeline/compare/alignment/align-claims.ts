import { contentId, type ClaimCluster, type ClaimLink } from '../../../schemas/index.ts';
import { groupBy } from '../group-by.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { alignments, type Alignment } from './alignments.ts';
import { clusterLinks } from './cluster-links.ts';
import { questionOf } from './question.ts';
import { compareSlots, strengthOf } from './shared-slots.ts';

/** A block that everything falls into tells nothing apart; beyond this size its pairs are left to the other keys. */
const BLOCK_LIMIT = 400;

/** Finds the claims of a story that answer one question. Independent of the order of claims. */
export function alignClaims(setting: Setting): ClaimCluster[] {
  return alignments.flatMap((alignment) => {
    const links = linkClaims(setting, alignment);
    return clusterLinks(links, alignment.meets === undefined).map((cluster) => makeCluster(setting, cluster));
  });
}

/** Compares every two claims that share a key. */
export function linkClaims(setting: Setting, alignment: Alignment): ClaimLink[] {
  return pairsOf(
    setting.claims.filter(({ claim }) => alignment.kinds.includes(claim.kind)),
    alignment,
  ).map(([a, b]) => {
    const slots = compareSlots(alignment.slots, a, b, setting);
    return { a: a.claim.id, b: b.claim.id, strength: Math.round(strengthOf(alignment.base, slots) * 1000) / 1000, slots };
  });
}

function pairsOf(claims: readonly PlacedClaim[], { keys, meets = () => true }: Alignment): [PlacedClaim, PlacedClaim][] {
  const blocks = groupBy(claims, ({ claim }) => keys(claim));
  const pairs = new Map<string, [PlacedClaim, PlacedClaim]>();
  for (const block of blocks.values()) {
    if (block.length > BLOCK_LIMIT) continue;
    for (const [index, a] of block.entries()) for (const b of block.slice(index + 1)) if (meets(a.claim, b.claim)) addPair(pairs, a, b);
  }
  return [...pairs.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function addPair(pairs: Map<string, [PlacedClaim, PlacedClaim]>, a: PlacedClaim, b: PlacedClaim): void {
  const [first, second] = a.claim.id < b.claim.id ? [a, b] : [b, a];
  if (first.claim.sentence === second.claim.sentence && first.article.id === second.article.id) return;
  pairs.set(`${first.claim.id} ${second.claim.id}`, [first, second]);
}

function makeCluster(setting: Setting, { claimIds, links }: { claimIds: readonly string[]; links: readonly ClaimLink[] }): ClaimCluster {
  const members = claimIds.flatMap((id) => setting.claimOf(id) ?? []);
  const { kind } = (members[0] as PlacedClaim).claim;
  return {
    id: contentId('cluster', claimIds),
    storyId: setting.story.id,
    kind,
    question: questionOf(members.map(({ claim }) => claim)),
    claimIds: [...claimIds],
    links: [...links],
  };
}
