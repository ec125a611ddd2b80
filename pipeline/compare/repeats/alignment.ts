/** A stretch of one article and a stretch of another that say the same, in folded letters. `a` is the earlier article. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  readonly edits: number;
}

/** Share of letters that agree. */
export function identityOf({ aStart, aEnd, bStart, bEnd, edits }: Alignment): number {
  return 1 - edits / Math.max(aEnd - aStart, bEnd - bStart);
}

export function lengthOf({ aStart, aEnd, bStart, bEnd }: Alignment): number {
  return Math.min(aEnd - aStart, bEnd - bStart);
}
