import type { ClusterRuling, Conflict } from '../../../schemas/index.ts';
import { ruleClaims } from '../rule-claims.ts';

/** Changed copies are found by their words, not through clusters: those whose places a person set apart are no question. */
export function leaveOutApart(conflicts: readonly Conflict[], rulings: readonly ClusterRuling[]): Conflict[] {
  if (rulings.length === 0) return [...conflicts];
  return conflicts.filter(({ sides }) => {
    const evidence = sides.flatMap(({ claims }) => claims);
    const things = evidence.map((one) => ({ id: one.claimId, places: [one] }));
    return !ruleClaims(things, rulings).some(({ ruling }) => ruling.decision === 'apart');
  });
}
