import { type Conflict, contentId, type Judgement, seenOf, type Verdict } from '../../../schemas/index.ts';

interface Made {
  readonly by: string;
  readonly at: string;
  /** of the case that the reviewer had before them */
  readonly version: number;
  readonly batch?: string;
}

/**
 * The judgement that a verdict on a conflict is. Its id follows from what was decided on which version: a request that is sent
 * again because the answer was lost is the same judgement.
 */
export function makeJudgement({ conflict, verdict, made }: { conflict: Conflict; verdict: Verdict; made: Made }): Judgement {
  const { decision, dismissal, answer, evidence, rationale } = verdict;
  const { by, at, version, batch } = made;
  const content = JSON.stringify([decision, dismissal, answer, evidence, rationale]);
  return {
    id: contentId('judgement', [conflict.id, by, String(version), content]),
    conflictId: conflict.id,
    decision,
    ...(dismissal !== undefined && { dismissal }),
    ...(answer !== undefined && { answer }),
    ...(evidence !== undefined && { evidence }),
    rationale,
    by,
    at,
    ...(batch !== undefined && { batch }),
    seen: seenOf(conflict),
  };
}
