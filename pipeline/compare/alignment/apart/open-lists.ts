import { nounClassesOf } from '../../../lexicons/noun-classes.ts';
import type { PlacedClaim } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';

const namesIn = ({ claim }: PlacedClaim) => (claim.list?.members ?? []).map(({ head }) => head).join(', ');
const headOf = ({ claim }: PlacedClaim) => claim.list?.head?.toLowerCase();

/** The same noun over both lists ("countries"), or two words for one thing. */
function haveOneHead(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, two] = [headOf(a), headOf(b)];
  if (one === undefined || two === undefined) return false;
  return one === two || nounClassesOf(one).some((entry) => entry.id !== 'person' && nounClassesOf(two).includes(entry));
}

const actOf = ({ claim: { predicateClass, predicate } }: PlacedClaim) => predicateClass ?? predicate;

/** One act done by or to what one noun names; "are" and "include" tell of none, and without a noun the act has to be told. */
function areOfOneThing(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, two] = [actOf(a), actOf(b)];
  if (headOf(a) === undefined || headOf(b) === undefined) return one === two && one !== 'be';
  return haveOneHead(a, b) && (one === two || one === 'be' || two === 'be');
}

/** "countries approached include Libya and Rwanda", "among those approached were Moldova and Kosovo". */
export const openLists: ApartRule = {
  id: 'open-list',
  outcome: 'compatible',
  explain: (a, b) => {
    if (a.claim.list?.open !== true || b.claim.list?.open !== true) return undefined;
    return areOfOneThing(a, b) ? `neither list claims to be complete: ${namesIn(a)} and ${namesIn(b)} may all belong to it` : undefined;
  },
};
