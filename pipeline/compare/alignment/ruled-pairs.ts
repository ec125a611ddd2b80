import type { PlacedClaim, Setting } from '../setting.ts';
import type { RuledPair } from '../rule-claims.ts';
import { alignments, type Alignment } from './alignments.ts';
import { areComparable, type ClaimPair } from './pair-claims.ts';

/**
 * The pairs that a person has ruled on, as far as an alignment is about them: what is apart is so in all that it may be compared in, what
 * is together in the one that compares such claims. Claims of two sorts, which nothing compares, stay unlinked.
 */
export function ruledPairs(setting: Setting, alignment: Alignment, ruled: readonly RuledPair[]): ClaimPair[] {
  return ruled.flatMap(({ pair: [one, other], ruling }): ClaimPair[] => {
    const [a, b] = [one, other].sort().map((id) => setting.claimOf(id)) as [PlacedClaim | undefined, PlacedClaim | undefined];
    if (a === undefined || b === undefined || !areComparable(a, b)) return [];
    const isOurs = ruling.decision === 'apart' ? areOfKind(alignment, a, b) : alignment === homeOf(a, b);
    return isOurs ? [[a, b]] : [];
  });
}

const areOfKind = ({ kinds }: Alignment, { claim: a }: PlacedClaim, { claim: b }: PlacedClaim) =>
  kinds.includes(a.kind) && kinds.includes(b.kind);

/** Where two claims are compared: where they share a key, or else where each has one. */
function homeOf(a: PlacedClaim, b: PlacedClaim): Alignment | undefined {
  const possible = alignments.filter((alignment) => areOfKind(alignment, a, b) && (alignment.meets?.(a.claim, b.claim) ?? true));
  const sharing = ({ keys }: Alignment) => keys(a.claim).some((key) => keys(b.claim).includes(key));
  const keyed = ({ keys }: Alignment) => keys(a.claim).length > 0 && keys(b.claim).length > 0;
  return possible.find(sharing) ?? possible.find(keyed);
}
