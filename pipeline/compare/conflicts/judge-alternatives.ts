import { alternatives } from '../../lexicons/alternatives.ts';
import { whetherQuestions } from '../../lexicons/whether-questions.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { isAwaited } from './is-awaited.ts';
import { wasTrueBefore } from './was-true-before.ts';
import { statusText } from './status-text.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

const questions = [
  ...alternatives.map(({ id, lasting, settled }) => ({ of: `either:${id}`, lasting, settled })),
  ...whetherQuestions.map(({ id, lasting, settled }) => ({ of: id.replace('/', ':'), lasting, settled })),
];
const lasting = new Map(questions.map((question) => [question.of, question.lasting]));
const settled = new Set(questions.filter((question) => question.settled === true).map((question) => question.of));
const turning = new Set(alternatives.flatMap((entry) => (entry.turns === true ? [`either:${entry.id}`] : [])));
const sideOf = ({ claim: { marks } }: PlacedClaim) => (marks.includes('side:yes') ? 'yes' : 'no');

/** Two answers to one question with two sides: "arrested" against "at large". A denial excludes its own side only. */
export const judgeAlternatives: Judge = (a, b) => {
  const [same, alike] = [sideOf(a) === sideOf(b), a.claim.polarity === b.claim.polarity];
  if ([a, b].some(({ claim }) => claim.factuality === 'superseded'))
    return verdict('update', 'superseded', 'one side is marked as overtaken');
  if (same && alike) return verdict('agree', 'same-side', 'both tell the same');
  const isDenialOfOther = !same && (!alike || a.claim.polarity === 'negative');
  return isDenialOfOther ? verdict('compatible', 'either', 'the one does not exclude the other') : judgeOpposites(a, b, same);
};

/** Opposite answers: plans against facts, one event after another and later news do not contradict. */
function judgeOpposites(a: PlacedClaim, b: PlacedClaim, same: boolean): Verdict {
  const what = `${statusText(a.claim)} against ${statusText(b.claim)}`;
  if (!same && mayTurn(a, b)) return verdict('compatible', 'turns', `${what}: the one may have followed the other`);
  if ((a.claim.factuality === 'planned') !== (b.claim.factuality === 'planned'))
    return verdict('compatible', 'plan', `${what}: a plan is not yet a fact`);
  return wentOn(a, b, same) ?? disputed(a, b, what) ?? verdict('conflict', 'sides', what, daysApart(a, b) === null ? -0.1 : 0);
}

const daysApart = (a: PlacedClaim, b: PlacedClaim) => daysBetween(a.article.published, b.article.published);

/** Does one report tell what came after the other was written? */
function wentOn(a: PlacedClaim, b: PlacedClaim, same: boolean): Verdict | null {
  const days = daysApart(a, b) ?? 0;
  if (days !== 0) return canFollow(a, b, days) ? verdict('update', 'later', 'the later report tells how it went on') : null;
  return same && isAwaited(a, b) ? verdict('update', 'later', 'the one report may be some hours older') : null;
}

/** "closed" and "reopened" tell of two events of a day; "is closed" and "has reopened", or "still closed", do not go together. */
function mayTurn({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  if (!turning.has(a.predicateClass ?? '')) return false;
  return !(a.marks.includes('still') || b.marks.includes('still') || (a.marks.includes('holds') && b.marks.includes('holds')));
}

/** Things go back and forth, unless one side is for good (who was dead on Monday is not alive on Tuesday) or one occasion decided it. "Not yet" is no answer for good. */
function canFollow(a: PlacedClaim, b: PlacedClaim, days: number): boolean {
  const [earlier, later] = days < 0 ? [b, a] : [a, b];
  const isDenial = later.claim.marks.includes('never') && earlier.claim.polarity === 'positive' && sideOf(earlier) === sideOf(later);
  if (isDenial || wasTrueBefore(later, earlier)) return false;
  if (settled.has(a.claim.predicateClass ?? '')) return earlier.claim.polarity === 'negative' && !isFinal(earlier);
  const forGood = lasting.get(a.claim.predicateClass ?? '');
  return forGood === undefined || sideOf(earlier) !== forGood || earlier.claim.polarity === 'negative';
}

/** "did not testify" is said when it is over; "has not testified" leaves time for it. */
const isFinal = ({ claim }: PlacedClaim) => /^did(?:n['’]t)?\b/iu.test(claim.predicateSpan?.text ?? '');
