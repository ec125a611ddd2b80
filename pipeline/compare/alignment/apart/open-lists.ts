import { nounClassesOf } from '../../../lexicons/noun-classes.ts';
import type { PlacedClaim } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';

const headOf = ({ claim }: PlacedClaim) => claim.list?.head?.toLowerCase();

/** The same noun over both lists ("countries"), or two words for one thing. */
function haveOneHead(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, two] = [headOf(a), headOf(b)];
  if (one === undefined || two === undefined) return false;
  return one === two || nounClassesOf(one).some((entry) => entry.id !== 'person' && nounClassesOf(two).includes(entry));
}

/** Two verbs of two kinds tell of two things that happened; "are" and "include" tell of none. */
function mayBeOneAct({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  const [one, two] = [a.predicateClass ?? a.predicate, b.predicateClass ?? b.predicate];
  return one === two || one === 'be' || two === 'be';
}

/** "countries approached include Libya and Rwanda", "among those approached were Moldova and Kosovo". */
export const openLists: ApartRule = {
  id: 'open-list',
  outcome: 'compatible',
  explain: (a, b) => {
    if (a.claim.list?.open !== true || b.claim.list?.open !== true) return undefined;
    return haveOneHead(a, b) && mayBeOneAct(a, b)
      ? `neither list of ${headOf(a) ?? 'names'}s claims to be complete: an open list may lack members`
      : undefined;
  },
};
