import { type Claim, type ClaimPointer, overlaps, pointsAt } from '../../../schemas/index.ts';

/** The claims that a pointer may mean: those of its passage that have something to do with the words of its answer. */
export function claimsAt({ mark, ...pointer }: ClaimPointer, claims: readonly Claim[]): Claim[] {
  const there = claims.filter(({ articleId, span }) => pointsAt(pointer, { articleId, span }));
  return mark === undefined ? there : there.filter((claim) => wordsOf(claim).some((span) => overlaps(span, mark)));
}

/** Where the words of an answer may be: a figure or a date is the answer itself. */
function wordsOf({ quantity, date, list, predicateSpan, subject, object }: Claim): { start: number; end: number }[] {
  const value = quantity ?? date;
  if (value !== undefined) return [value.span];
  return [predicateSpan, subject?.span, object?.span, ...(list?.members ?? []).map(({ span }) => span)].filter(
    (span) => span !== undefined,
  );
}
