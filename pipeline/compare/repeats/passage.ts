/** A stretch of an article, by the article's number in the sorted run; `letters` is its length in folded letters. */
export interface Passage {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

/** Two passages that say the same. */
export interface Link {
  readonly a: Passage;
  readonly b: Passage;
}

/** Share of the shorter stretch that lies within the other. */
export function overlapShare(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}
