import type { Claim } from '../../../schemas/index.ts';
import { areOpposite } from '../../lexicons/predicate-classes.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { statusText } from './status-text.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

/** How far an action has come: asked < pending < agreed < done; `against` is a refusal, a denial or the opposite. */
type Step = 'asked' | 'pending' | 'agreed' | 'done' | 'against' | 'open';
const ORDER: readonly Step[] = ['asked', 'pending', 'agreed', 'done'];

/** Actions that undo or turn down what they speak of. */
const AGAINST = new Set(['reject', 'deny']);

function stepOf(claim: Claim): Step {
  if (claim.factuality === 'refused' || claim.polarity === 'negative') return 'against';
  if (AGAINST.has(claim.predicateClass ?? '') && (claim.factuality === 'done' || claim.factuality === 'ongoing')) return 'against';
  if (claim.factuality === 'asked') return 'asked';
  if (claim.factuality === 'planned') return claim.predicateClass === 'agree' ? 'pending' : 'open';
  if (claim.factuality === 'agreed') return 'agreed';
  if (claim.factuality === 'done' || claim.factuality === 'ongoing')
    return claim.predicateClass === 'agree' ? 'agreed' : claim.predicateClass === 'ask' ? 'asked' : 'done';
  return 'open';
}

/** Two stages of one action by one party. */
export const judgeStatuses: Judge = (a, b) => {
  if (a.claim.factuality === 'superseded' || b.claim.factuality === 'superseded')
    return verdict('update', 'superseded', 'one side is marked as overtaken');
  if (a.claim.kind === 'polarity' || b.claim.kind === 'polarity') return noneAgainstSome(a, b);
  const [one, two] = [stepOf(a.claim), stepOf(b.claim)];
  const opposites = areOpposite(a.claim.predicateClass, b.claim.predicateClass);
  if (one === 'open' || two === 'open') return verdict('compatible', 'plan', `${words(a)} and ${words(b)}: a plan is not yet a fact`);
  if (opposites && one !== 'against' && two !== 'against') return inTime(a, b, 'opposite');
  if (one === two) return verdict('agree', 'same-stage', 'both tell of the same stage');
  if (one === 'against' || two === 'against')
    return one === 'asked' || two === 'asked'
      ? verdict('compatible', 'asked-refused', 'asked first, refused then')
      : inTime(a, b, 'refusal');
  return ORDER.indexOf(one) + ORDER.indexOf(two) === 1
    ? verdict('compatible', 'plan', 'a request and talks go together')
    : inTime(a, b, 'stage');
};

/** "no agreements have been reached" against an agreement that was. */
function noneAgainstSome(a: PlacedClaim, b: PlacedClaim): Verdict {
  const some = a.claim.kind === 'polarity' ? b.claim : a.claim;
  if (some.kind === 'polarity') return verdict('agree', 'same-stage', 'both say that there is none');
  const step = stepOf(some);
  const holds =
    step === 'agreed' ||
    (step === 'done' && some.predicateClass === a.claim.predicateClass && some.predicateClass === b.claim.predicateClass);
  return holds ? inTime(a, b, 'none') : verdict('compatible', 'plan', 'none so far, and none claimed');
}

/** A later stage in a later article is an update; in an earlier or same-day one it contradicts. */
function inTime(a: PlacedClaim, b: PlacedClaim, code: string): Verdict {
  const days = daysBetween(a.article.published, b.article.published);
  const [earlier, later] = days !== null && days < 0 ? [b, a] : [a, b];
  const advanced =
    code === 'stage'
      ? ORDER.indexOf(stepOf(later.claim)) > ORDER.indexOf(stepOf(earlier.claim))
      : stepOf(earlier.claim) === 'against' || earlier.claim.kind === 'polarity' || code === 'opposite';
  if (days !== null && days !== 0 && advanced) return verdict('update', 'later', `${words(later)} is the later news`);
  const what = `${words(a)} against ${words(b)}`;
  return disputed(a, b, what) ?? verdict('conflict', code, what, days === null ? -0.1 : 0);
}

const words = ({ claim }: PlacedClaim) => statusText(claim);
