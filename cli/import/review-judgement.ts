import type { PublishedReview } from '../../readers/published-review.ts';
import { contentId, Judgement, seenOf } from '../../schemas/index.ts';
import { answerOf, type Meeting } from './meet-conflict.ts';

const MOST = { answer: 1000, rationale: 10_000, url: 2000 } as const;

/**
 * A published review as a judgement of whoever published it. It resolves the conflict when it says which answer holds; "False" and the like say
 * that of one report only, and are kept as a note, which decides nothing. Its id follows from the review alone, so that it is kept once.
 */
export function reviewJudgement(review: PublishedReview, { conflict, isAnswered }: Meeting): Judgement {
  const { claim, rating, explanation, by, at, url } = review;
  const said = [`Published review: “${claim}” – ${rating}.`, explanation, url].filter((part) => part !== undefined).join('\n');
  return {
    id: contentId('judgement', ['claimreview', by, at, url ?? '', claim, rating]),
    conflictId: conflict.id,
    decision: isAnswered ? 'resolved' : 'note',
    ...(isAnswered && { answer: (answerOf(review, conflict) ?? rating).slice(0, MOST.answer) }),
    ...(Judgement.shape.evidence.safeParse(url).success && url !== undefined && { evidence: url }),
    rationale: said.slice(0, MOST.rationale),
    by,
    at,
    seen: seenOf(conflict),
  };
}
