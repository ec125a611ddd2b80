import type { Evidence, Repeat } from '../../../schemas/index.ts';

/** A quotation and the outlets that only copied it. */
export type Witness = { readonly evidence: Evidence; readonly copies: readonly Evidence[] };

/** Folds quotations that stand in copies of one passage: one witness, told by the first of them. Others keep their order. */
export function foldCopies(claims: readonly Evidence[], repeats: readonly Repeat[]): readonly Witness[] {
  const passages = repeats.filter(({ boilerplate }) => !boilerplate);
  const witnesses: { evidence: Evidence; copies: Evidence[]; passage: Repeat | undefined }[] = [];
  for (const evidence of originsFirst(claims, passages)) {
    const passage = passages.find((repeat) => placeIn(repeat, evidence) >= 0);
    const same = passage === undefined ? undefined : witnesses.find((witness) => witness.passage === passage);
    if (same === undefined) witnesses.push({ evidence, copies: [], passage });
    else same.copies.push(evidence);
  }
  return witnesses.map(({ evidence, copies }) => ({ evidence, copies }));
}

/** Which occurrence of a passage a quotation stands in; -1 when in none. */
function placeIn({ occurrences }: Repeat, { articleId, span }: Evidence): number {
  return occurrences.findIndex((one) => one.articleId === articleId && one.span.start < span.end && span.start < one.span.end);
}

/** A quotation of the original comes before its copies. */
function originsFirst(claims: readonly Evidence[], passages: readonly Repeat[]): readonly Evidence[] {
  const isOrigin = (claim: Evidence) => passages.every((repeat) => [repeat.origin, -1].includes(placeIn(repeat, claim)));
  return [...claims.filter(isOrigin), ...claims.filter((claim) => !isOrigin(claim))];
}
