import type { ClaimPointer, Conflict, Evidence } from '../../../schemas/index.ts';

/** A piece of evidence as a ruling names it. */
export function pointerOf({ articleId, span, mark }: Evidence): ClaimPointer {
  return { articleId, span, ...(mark !== undefined && { mark }) };
}

/** All that answers a question. */
export function pointersOf({ sides }: Conflict): ClaimPointer[] {
  return sides.flatMap(({ claims }) => claims.map(pointerOf));
}
