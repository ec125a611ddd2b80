import type { Claim } from '../../schemas/index.ts';

/**
 * Can the program tell yet how two such claims relate? Of yes and no, "none at all" and what went one way or the other are compared; of
 * dates, only those of an event, not "until Friday"; who fills a role or where a place lies is recorded only.
 */
export function isComparable(claim: Claim): boolean {
  const { kind, marks } = claim;
  if (kind === 'polarity') return marks.includes('none') || isAlternative(claim);
  return kind === 'date' ? marks.length === 0 : kind !== 'identity';
}

/** Does it tell which of two ways it went with a thing? */
export const isAlternative = ({ predicateClass }: Pick<Claim, 'predicateClass'>): boolean => predicateClass?.startsWith('either:') === true;
