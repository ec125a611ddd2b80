/**
 * How much a word tells one sentence of a story from the others: inverse document frequency, scaled to 0 … 1.
 * Words of a single document weigh most; a word of every document weighs next to nothing.
 */
export function wordWeights(documents: readonly (readonly string[])[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const document of documents) for (const word of new Set(document)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = documents.length;
  const highest = Math.log(1 + total);
  return (word) => (highest === 0 ? 1 : Math.log((1 + total) / (frequency.get(word) ?? 1)) / highest);
}

/** Words with their weights and the length of the vector they make. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Weighs the words of a document. */
export function bagOf(words: readonly string[], weightOf: (word: string) => number): Bag {
  const weights = new Map(words.map((word) => [word, weightOf(word)]));
  return { weights, norm: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) };
}

/** Weighted cosine of two bags of words: 0 (nothing shared) … 1. */
export function sharedWeight(a: Bag, b: Bag): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let shared = 0;
  for (const [word, weight] of a.weights) shared += weight * (b.weights.get(word) ?? 0);
  return shared / (a.norm * b.norm);
}
