import { backgroundFrequencies, BACKGROUND_ARTICLES } from '../../lexicons/background-frequencies.ts';
import type { ArticleTerms } from './article-terms.ts';
import { compareWeights, makeVector, type TermVector } from './term-vector.ts';

/** The background counts as so many times more articles than it holds, so that a run on one story does not make its own words common. */
const BACKGROUND_WEIGHT = 4;
/** A word the background does not know was perhaps just missed. */
export const UNKNOWN = 0.5;
export const NAME_WEIGHT = 2;
export const LEAD_WEIGHT = 1.4;
const TERMS_WEIGHED = 250;
const TERMS_KEPT = 90;
/** An article that shares less with its nearest than this share of its length as a vector is near nothing. */
const LEAST_SHARED = 0.7;

/** The words of a run in the order of the alphabet, so that their numbers do not depend on the order of the articles. */
export type Vocabulary = readonly string[];

/** Weighs the terms of a run by rarity, in the background and in the run itself (TF-IDF). */
export function weighTerms(articles: readonly ArticleTerms[]): { vectors: TermVector[]; vocabulary: Vocabulary } {
  const frequencies = new Map<string, number>();
  for (const { counts } of articles) for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const vocabulary = [...frequencies.keys()].sort();
  const all = BACKGROUND_ARTICLES * BACKGROUND_WEIGHT + articles.length;
  const rarity = Float64Array.from(vocabulary, (term) =>
    Math.log(all / ((backgroundFrequencies.get(term) ?? UNKNOWN) * BACKGROUND_WEIGHT + (frequencies.get(term) ?? 0))),
  );
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  return { vectors: articles.map((article) => weighArticle(article, numbers, rarity)), vocabulary };
}

function weighArticle({ counts, names, leading }: ArticleTerms, numbers: ReadonlyMap<string, number>, rarity: Float64Array): TermVector {
  const weighed = Array.from(counts, ([word, count]) => {
    const term = numbers.get(word) as number;
    const telling = (names.has(word) ? NAME_WEIGHT : 1) * (leading.has(word) ? LEAD_WEIGHT : 1);
    return { term, weight: (1 + Math.log(count)) * (rarity[term] as number) * telling };
  });
  return makeVector(weighed.sort(compareWeights).slice(0, TERMS_WEIGHED), TERMS_KEPT);
}

/**
 * Leaves the terms that one of the nearest articles has too. What stands in one article alone joins nothing, and would only make a long
 * commentary look far from the event it comments on. `shared` tells which terms those are.
 */
export function sharpenVector({ terms, weights }: TermVector, shared: (term: number) => boolean): TermVector {
  const weighed = Array.from(terms, (term, place) => ({ term, weight: weights[place] as number })).filter(({ term }) => shared(term));
  return makeVector(weighed.sort(compareWeights).slice(0, TERMS_KEPT), TERMS_KEPT, LEAST_SHARED);
}
