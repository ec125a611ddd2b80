import type { Conflict } from './conflict.ts';
import type { Judgement } from './judgement.ts';
import { liveJudgements } from './live-judgements.ts';
import { samePassage } from './same-passage.ts';
import type { Standing, Status } from './standing.ts';

/** What the judgements on a conflict, in order of time, come to. Those on the conflicts that it goes on with are among them. */
export function standingOf({ sides }: Pick<Conflict, 'sides'>, judgements: readonly Judgement[]): Standing {
  const live = liveJudgements(judgements).filter(({ decision }) => decision !== 'note' && decision !== 'undone');
  const decisions = lastOfEach(live);
  const seen = live.flatMap((judgement) => judgement.seen.sides.flatMap(({ claims }) => claims));
  const isNew = (claim: Standing['newEvidence'][number]) => !seen.some((one) => samePassage(claim, one));
  const claims = decisions.length === 0 ? [] : sides.flatMap((side) => side.claims);
  return { status: statusOf(decisions), decisions, newEvidence: claims.filter(isNew) };
}

/** The last decision of each reviewer, the newest first. */
function lastOfEach(live: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of live) {
    last.delete(judgement.by);
    last.set(judgement.by, judgement);
  }
  return [...last.values()].toReversed();
}

function statusOf([first, ...others]: readonly Judgement[]): Status {
  if (first === undefined) return 'open';
  const agreed = others.every((other) => verdictOf(other) === verdictOf(first));
  return agreed ? (first.decision as Status) : 'disagreed';
}

/** Why something is no conflict may be told in several ways; which answer holds may not. */
const verdictOf = ({ decision, answer = '' }: Judgement) => `${decision} ${answer.replaceAll(/\s+/gu, ' ').trim().toLowerCase()}`;
