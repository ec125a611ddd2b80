import { contentId, type ClaimCluster, type ClaimLink } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { alignments, type Alignment } from './alignments.ts';
import { clusterLinks } from './cluster-links.ts';
import { isSmall, pairClaims } from './pair-claims.ts';
import { questionOf } from './question.ts';
import { compareSlots, strengthOf } from './shared-slots.ts';

/** Finds the claims of a story that answer one question. Independent of the order of claims. */
export function alignClaims(setting: Setting): ClaimCluster[] {
  return alignments.flatMap((alignment) => {
    const whole = alignment.meets === undefined && isSmall(claimsOf(setting, alignment), alignment);
    return clusterLinks(linkClaims(setting, alignment), whole).map((cluster) => makeCluster(setting, cluster));
  });
}

/** Compares the claims that share a key. */
export function linkClaims(setting: Setting, alignment: Alignment): ClaimLink[] {
  return pairClaims(claimsOf(setting, alignment), alignment).map(([a, b]) => {
    const slots = compareSlots(alignment, a, b, setting);
    return { a: a.claim.id, b: b.claim.id, strength: Math.round(strengthOf(alignment.base, slots) * 1000) / 1000, slots };
  });
}

const claimsOf = (setting: Setting, { kinds }: Alignment) => setting.claims.filter(({ claim }) => kinds.includes(claim.kind));

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
