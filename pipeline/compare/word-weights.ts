/**
 * How much a word tells one sentence of a story from the others: inverse document frequency, scaled to 0 … 1.
 * Words of a single document weigh most; a word of every document weighs nothing.
 */
export function wordWeights(documents: readonly (readonly string[])[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const document of documents) for (const word of new Set(document)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = documents.length;
  const highest = Math.log(1 + total);
  return (word) => (highest === 0 ? 1 : Math.log((1 + total) / (frequency.get(word) ?? 1)) / highest);
}

/** Weighted cosine of two bags of words: 0 (nothing shared) … 1. */
export function sharedWeight(a: readonly string[], b: readonly string[], weightOf: (word: string) => number): number {
  const other = new Set(b);
  const squared = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word) ** 2, 0);
  const shared = squared(a.filter((word) => other.has(word)));
  const norm = Math.sqrt(squared(a) * squared(b));
  return norm === 0 ? 0 : shared / norm;
}
