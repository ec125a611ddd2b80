/**
 * The telling terms of an article as numbers of a vocabulary, in rising order, each with its weight; the weights have length 1 as a vector.
 */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** the terms again, heaviest first */
  readonly heaviest: Int32Array;
}

/** Terms in rising order, each with its weight. */
export interface WeighedTerms {
  readonly terms: Int32Array;
  readonly weights: Float64Array | Float32Array;
}

/** A term by its number. */
export interface Weighed {
  readonly term: number;
  readonly weight: number;
}

/** Heaviest first, by number where two weigh the same. */
export function compareWeights(one: Weighed, other: Weighed): number {
  return other.weight - one.weight || one.term - other.term;
}

/** Makes a vector of weighed terms, heaviest first. */
export function makeVector(weighed: readonly Weighed[]): TermVector {
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const inOrder = weighed.toSorted((one, other) => one.term - other.term);
  return {
    terms: Int32Array.from(inOrder, ({ term }) => term),
    weights: Float64Array.from(inOrder, ({ weight }) => weight / length),
    heaviest: Int32Array.from(weighed, ({ term }) => term),
  };
}

/** Cosine of two weighed articles: 0 nothing in common, 1 the same words. */
export function likeness(one: WeighedTerms, other: WeighedTerms): number {
  const { terms, weights } = one;
  const { terms: others, weights: otherWeights } = other;
  let sum = 0;
  let at = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    while (at < others.length && (others[at] as number) < term) at += 1;
    if (at === others.length) break;
    if (others[at] === term) sum += (weights[index] as number) * (otherWeights[at] as number);
  }
  return sum;
}

/** Where a term stands in a rising list, or -1. `placeOf(Int32Array.of(3, 8), 8)` → 1. */
export function placeOf(terms: Int32Array, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] as number;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The weight of a term in an article, 0 when it has none. */
export function weightOf({ terms, weights }: WeighedTerms, term: number): number {
  const place = placeOf(terms, term);
  return place < 0 ? 0 : (weights[place] as number);
}
