import type { Claim, Quantity } from '../../../../schemas/index.ts';
import { nounClassesOf } from '../../../lexicons/noun-classes.ts';
import { overlap } from '../../interval.ts';
import { inOneUnit } from '../../rates.ts';
import type { PlacedClaim } from '../../setting.ts';

/** Do two figures count people, or one and the same thing? A figure without a noun counts what the other counts. */
export function countAlike({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  const [one, two] = [a.quantity, b.quantity];
  if (one?.kind !== 'count' || two?.kind !== 'count') return false;
  if (one.counted === null || two.counted === null) return true;
  if (one.counted === 'other' || two.counted === 'other') return true;
  return isOneNoun(one.counted, two.counted) || (isOfPeople(one) && isOfPeople(two));
}

const lower = (noun: string) => noun.toLowerCase();

function isOneNoun(one: string, two: string): boolean {
  return lower(one) === lower(two) || nounClassesOf(one).some((entry) => !entry.person && nounClassesOf(two).includes(entry));
}

const isOfPeople = ({ counted }: Quantity) =>
  counted === null || /^(?:person|other|man|woman)$/iu.test(counted) || nounClassesOf(counted).some(({ person }) => person);

/** Can the one figure be a part of the other? */
export function isNoLarger(part: PlacedClaim, whole: PlacedClaim): boolean {
  const shared = inOneUnit(part.figures, whole.figures);
  return shared !== null && (shared[0].low <= shared[1].high || overlap(...shared));
}

/** A figure, told as done or so. */
export const isTold = ({ kind, polarity, factuality }: Claim): boolean =>
  kind === 'quantity' && polarity === 'positive' && factuality !== 'superseded' && factuality !== 'hypothetical';
