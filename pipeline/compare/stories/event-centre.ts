import type { ArticleProfile } from './measure-likeness.ts';
import { compareWeights, placeOf, weightOf } from './term-vector.ts';

/** What the articles of a cluster weigh together: by term, in rising order, the sum of the weights and how many articles have it. */
export interface EventCentre {
  readonly size: number;
  readonly terms: Int32Array;
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** how many articles have the term as a name */
  readonly named: Int32Array;
  /** terms of at least half of the articles with their mean weights, heaviest first */
  readonly common: readonly { readonly term: number; readonly weight: number }[];
}

export const NO_EVENT: EventCentre = centreOf([], []);

/** Adds up the articles of a cluster, by their numbers. */
export function centreOf(cluster: readonly number[], profiles: readonly ArticleProfile[]): EventCentre {
  const sums = new Map<number, { sum: number; count: number; named: number }>();
  for (const number of cluster) {
    const { vector, names } = profiles[number] as ArticleProfile;
    const own = new Set(names.map(({ term }) => term));
    for (const [place, term] of vector.terms.entries()) {
      const held = sums.get(term) ?? { sum: 0, count: 0, named: 0 };
      held.sum += vector.weights[place] as number;
      held.count += 1;
      if (own.has(term)) held.named += 1;
      sums.set(term, held);
    }
  }
  const inOrder = [...sums].sort(([one], [other]) => one - other);
  return {
    size: cluster.length,
    terms: Int32Array.from(inOrder, ([term]) => term),
    sums: Float64Array.from(inOrder, ([, { sum }]) => sum),
    counts: Int32Array.from(inOrder, ([, { count }]) => count),
    named: Int32Array.from(inOrder, ([, { named }]) => named),
    common: inOrder
      .filter(([, { count }]) => count * 2 >= cluster.length)
      .map(([term, { sum }]) => ({ term, weight: sum / cluster.length }))
      .sort(compareWeights),
  };
}

/** How much a term weighs in an event, and whether it is one of its names. */
export interface TermInEvent {
  readonly weight: number;
  readonly isName: boolean;
}

const NOTHING: TermInEvent = { weight: 0, isName: false };

/** What a term is to an event; nothing when fewer than half of its articles have it. `without` is an article of the event that does not count. */
export function termIn({ size, terms, sums, counts, named }: EventCentre, term: number, without?: ArticleProfile): TermInEvent {
  const place = placeOf(terms, term);
  if (place < 0) return NOTHING;
  const own = without === undefined ? 0 : weightOf(without.vector, term);
  const ownName = own > 0 && without?.names.some((name) => name.term === term) === true ? 1 : 0;
  const [count, others] = [(counts[place] as number) - (own > 0 ? 1 : 0), size - (without === undefined ? 0 : 1)];
  if (count === 0 || count * 2 < others) return NOTHING;
  return { weight: ((sums[place] as number) - own) / others, isName: ((named[place] as number) - ownName) * 2 >= others };
}
