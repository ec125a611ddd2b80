import { areOpposite } from '../../lexicons/predicate-classes.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { rankOf, stepOf, type Step } from './step-of.ts';
import { wasTrueBefore } from './was-true-before.ts';
import { answerOf } from './make-side.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

/** Two stages of one action by one party. */
export const judgeStatuses: Judge = (a, b) => {
  if ([a, b].some(({ claim }) => claim.factuality === 'superseded'))
    return verdict('update', 'superseded', 'one side is marked as overtaken');
  if ([a, b].some(({ claim }) => claim.marks.includes('none'))) return noneAgainstSome(a, b);
  const steps = [stepOf(a.claim), stepOf(b.claim)] as const;
  if (steps.includes('open')) return verdict('compatible', 'plan', `${words(a)} and ${words(b)}: a plan is not yet a fact`);
  return steps.includes('against') ? judgeRefusal(a, b, steps) : judgeSteps(a, b, steps);
};

function judgeRefusal(a: PlacedClaim, b: PlacedClaim, steps: readonly [Step, Step]): Verdict {
  if (steps[0] === steps[1]) return verdict('agree', 'same-stage', 'both tell of a refusal');
  const isUnasked = [a, b].some(({ claim }) => claim.predicateClass === 'ask' && claim.polarity === 'negative');
  return steps.includes('asked') && !isUnasked
    ? verdict('compatible', 'asked-refused', 'asked first, refused then')
    : inTime(a, b, 'refusal');
}

function judgeSteps(a: PlacedClaim, b: PlacedClaim, [one, two]: readonly [Step, Step]): Verdict {
  if (areOpposite(a.claim.predicateClass, b.claim.predicateClass)) return inTime(a, b, 'opposite');
  if (one === two) return verdict('agree', 'same-stage', 'both tell of the same stage');
  const both = rankOf(one) + rankOf(two);
  if (both === rankOf('agreed') + rankOf('done') && [a, b].every(({ claim }) => claim.factuality === 'done'))
    return verdict('compatible', 'plan', 'what was signed may have been done as well');
  return both === rankOf('asked') + rankOf('pending')
    ? verdict('compatible', 'plan', 'a request and talks go together')
    : inTime(a, b, 'stage');
}

/** "no agreements have been reached" against an agreement that was. */
function noneAgainstSome(a: PlacedClaim, b: PlacedClaim): Verdict {
  const some = a.claim.marks.includes('none') ? b.claim : a.claim;
  if (some.marks.includes('none')) return verdict('agree', 'same-stage', 'both say that there is none');
  const step = stepOf(some);
  const holds = step === 'agreed' || step === 'done';
  return holds ? inTime(a, b, 'none') : verdict('compatible', 'plan', 'none so far, and none claimed');
}

/** A later stage in a later article is an update; in an earlier or same-day one it contradicts. */
function inTime(a: PlacedClaim, b: PlacedClaim, code: string): Verdict {
  const days = daysBetween(a.article.published, b.article.published);
  const [earlier, later] = days !== null && days < 0 ? [b, a] : [a, b];
  const advanced =
    code === 'stage'
      ? rankOf(stepOf(later.claim)) > rankOf(stepOf(earlier.claim))
      : stepOf(earlier.claim) === 'against' || earlier.claim.marks.includes('none') || code === 'opposite';
  if (days !== null && days !== 0 && advanced && !wasTrueBefore(later, earlier))
    return verdict('update', 'later', `${words(later)} is the later news`);
  const what = `${words(a)} against ${words(b)}`;
  return disputed(a, b, what) ?? verdict('conflict', code, what, days === null ? -0.1 : 0);
}

const words = (placed: PlacedClaim) => answerOf(placed);
