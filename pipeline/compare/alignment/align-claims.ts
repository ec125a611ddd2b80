import { contentId, type ClaimCluster, type ClaimLink } from '../../../schemas/index.ts';
import type { RuledPair } from '../rule-claims.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { pairKey } from '../settle-pairs.ts';
import { alignments, type Alignment } from './alignments.ts';
import { clusterLinks, type LinkedClaims } from './cluster-links.ts';
import { completeLinks } from './complete-links.ts';
import { type ClaimPair, isSmall, pairClaims } from './pair-claims.ts';
import { questionOf } from './question.ts';
import { ruleLinks } from './rule-links.ts';
import { ruledPairs } from './ruled-pairs.ts';
import { compareSlots, strengthOf } from './shared-slots.ts';

/** Finds the claims of a story that answer one question; what persons have ruled on pairs overrules it. Independent of the order of claims. */
export function alignClaims(setting: Setting, ruled: readonly RuledPair[] = []): ClaimCluster[] {
  return alignments.flatMap((alignment) => {
    const whole = alignment.meets === undefined && isSmall(claimsOf(setting, alignment), alignment);
    const compared = (pair: ClaimPair) => linkOf(setting, alignment, pair);
    return clusterLinks(linkClaims(setting, alignment, ruled), whole).map((cluster) =>
      makeCluster(setting, completeLinks(cluster, setting, compared)),
    );
  });
}

/** Compares the claims that share a key, and those that a person has ruled on. */
export function linkClaims(setting: Setting, alignment: Alignment, ruled: readonly RuledPair[] = []): ClaimLink[] {
  const byKey = pairClaims(claimsOf(setting, alignment), alignment);
  const byHand = ruledPairs(setting, alignment, ruled);
  const ours = new Map(byHand.map((pair) => [keyOf(pair), pair]));
  const pairs = ours.size === 0 ? byKey : [...byKey.filter((pair) => !ours.has(keyOf(pair))), ...ours.values()];
  return ruleLinks(
    pairs.map((pair) => linkOf(setting, alignment, pair)),
    ruled.filter(({ pair }) => ours.has(pairKey(...pair))),
  );
}

const keyOf = ([a, b]: ClaimPair) => pairKey(a.claim.id, b.claim.id);

function linkOf(setting: Setting, alignment: Alignment, [a, b]: ClaimPair): ClaimLink {
  const slots = compareSlots(alignment, a, b, setting);
  return { a: a.claim.id, b: b.claim.id, strength: Math.round(strengthOf(alignment.base, slots) * 1000) / 1000, slots };
}

const claimsOf = (setting: Setting, { kinds }: Alignment) => setting.claims.filter(({ claim }) => kinds.includes(claim.kind));

function makeCluster(setting: Setting, { claimIds, links }: LinkedClaims): ClaimCluster {
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
