import type { Claim, Conflict, Evidence, Participant } from '../../schemas/index.ts';
import type { Range } from './cut.ts';

/**
 * The words in which an answer differs: members of a list that the other answers lack, else the evidence's own mark,
 * else the figure or date of its claim.
 */
export function marksOf(conflict: Conflict, evidence: Evidence, claims: ReadonlyMap<string, Claim>): readonly Range[] {
  const claim = claims.get(evidence.claimId);
  const ownMembers = conflict.kind === 'list' && claim?.articleId === evidence.articleId ? membersOf(evidence, claims) : [];
  if (ownMembers.length > 0) return differing(ownMembers, conflict, claims);
  if (evidence.mark !== undefined) return [evidence.mark];
  const slot = conflict.kind === 'date' ? claim?.date : claim?.quantity;
  return slot === undefined ? [] : [slot.span];
}

function membersOf({ claimId }: Evidence, claims: ReadonlyMap<string, Claim>): readonly Participant[] {
  return claims.get(claimId)?.list?.members ?? [];
}

/** All members when nothing tells them apart. */
function differing(own: readonly Participant[], { sides }: Conflict, claims: ReadonlyMap<string, Claim>): readonly Range[] {
  const named = sides.map((side) => new Set(side.claims.flatMap((one) => membersOf(one, claims).map(keyOf))));
  const apart = own.filter((member) => !named.every((side) => side.has(keyOf(member))));
  return (apart.length > 0 ? apart : own).map((member) => member.span);
}

function keyOf({ entityId, head }: Participant): string {
  return entityId ?? head.toLowerCase();
}
