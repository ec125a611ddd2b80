import { daysBetween } from '../days.ts';
import { isDenied } from '../deed-keys.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { statusText } from './status-text.ts';
import { wasTrueBefore } from './was-true-before.ts';
import { isAwaited } from './is-awaited.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

const FACTS = new Set(['done', 'ongoing', 'refused']);

/** "The trust repaired the roof" against "the roof has not been repaired". Plans are no facts, and what had not happened may happen yet. */
export const judgeDeeds: Judge = (a, b) => {
  const stages = [a, b].map(({ claim: { factuality } }) => factuality);
  if (stages.includes('superseded')) return verdict('update', 'superseded', 'one side is marked as overtaken');
  if (isDenied(a.claim, b.claim) === isDenied(b.claim, a.claim)) return verdict('agree', 'same-side', 'both tell the same');
  if ([a, b].some(({ claim }) => claim.marks.includes('believed'))) return verdict('compatible', 'belief', 'one side is only believed');
  const areAlike = stages.every((stage) => FACTS.has(stage)) || stages.every((stage) => stage === 'planned');
  const what = `${statusText(a.claim)} against ${statusText(b.claim)}`;
  if (!areAlike) return verdict('compatible', 'plan', `${what}: a plan is not yet a fact`);
  const days = daysBetween(a.article.published, b.article.published);
  return wentOn(a, b, days ?? 0) ?? disputed(a, b, what) ?? verdict('conflict', 'done', what, days === null ? -0.1 : 0);
};

/** Does one report tell what came after the other was written? */
function wentOn(a: PlacedClaim, b: PlacedClaim, days: number): Verdict | null {
  if (days !== 0) return canFollow(a, b, days) ? verdict('update', 'later', 'the later report tells how it went on') : null;
  return isAwaited(a, b) ? verdict('update', 'later', 'the one report may be some hours older') : null;
}

/** What was not done may be done since, unless it is dated before the denial; what was done is denied later only by "never". */
function canFollow(a: PlacedClaim, b: PlacedClaim, days: number): boolean {
  const [earlier, later] = days < 0 ? [b, a] : [a, b];
  return isDenied(earlier.claim, later.claim) ? !wasTrueBefore(later, earlier) : !later.claim.marks.includes('never');
}
