import { overlaps, type Claim } from '../../../schemas/index.ts';

/** Kinds that say whether and how something was done, as a bare event does. */
const TELLS = new Set<Claim['kind']>(['status', 'polarity']);

/** Leaves out that something happened at all where another claim of the sentence says the same of the same subject, and what it was. */
export function dropDoubles(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.rule !== 'claim/event' || !claims.some((other) => saysMore(other, claim)));
}

function saysMore(other: Claim, event: Claim): boolean {
  if (other.rule === event.rule || !TELLS.has(other.kind) || event.predicateSpan === undefined) return false;
  const words = other.predicateSpan ?? other.object?.span;
  return words !== undefined && overlaps(words, event.predicateSpan) && other.subject?.head === event.subject?.head;
}
