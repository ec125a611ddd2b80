import { backgroundFrequencies, BACKGROUND_ARTICLES } from '../../lexicons/background-frequencies.ts';
import type { ArticleTerms } from './article-terms.ts';

/** The telling terms of an article, heaviest first; the weights have length 1 as a vector. */
export interface TermVector {
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
}

/** The background counts as so many times more articles than it holds, so that a run on one story does not make its own words common. */
const BACKGROUND_WEIGHT = 4;
/** A word the background does not know was perhaps just missed. */
const UNKNOWN = 0.5;
const NAME_WEIGHT = 2;
const LEAD_WEIGHT = 1.4;
const TERMS_WEIGHED = 250;
const TERMS_KEPT = 90;
/** An article that shares less with its nearest than this share of its length as a vector is near nothing. */
const LEAST_SHARED = 0.7;

/** Weighs the terms of a run by rarity, in the background and in the run itself (TF-IDF). */
export function weighTerms(articles: readonly ArticleTerms[]): TermVector[] {
  const frequencies = new Map<string, number>();
  for (const { counts } of articles) for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const all = BACKGROUND_ARTICLES * BACKGROUND_WEIGHT + articles.length;
  const rarityOf = (term: string) =>
    Math.log(all / ((backgroundFrequencies.get(term) ?? UNKNOWN) * BACKGROUND_WEIGHT + (frequencies.get(term) ?? 0)));
  return articles.map((article) => weighArticle(article, rarityOf));
}

function weighArticle({ counts, names, leading }: ArticleTerms, rarityOf: (term: string) => number): TermVector {
  const weighed = [...counts].map(([term, count]): [string, number] => {
    const weight = (1 + Math.log(count)) * rarityOf(term) * (names.has(term) ? NAME_WEIGHT : 1) * (leading.has(term) ? LEAD_WEIGHT : 1);
    return [term, weight];
  });
  weighed.sort(([one, oneWeight], [other, otherWeight]) => otherWeight - oneWeight || (one < other ? -1 : 1));
  return makeVector(weighed.slice(0, TERMS_WEIGHED));
}

function makeVector(weighed: readonly (readonly [string, number])[], least = 0): TermVector {
  const kept = weighed.slice(0, TERMS_KEPT);
  const length = Math.max(least, Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0))) || 1;
  return { terms: kept.map(([term]) => term), weights: new Map(weighed.map(([term, weight]) => [term, weight / length])) };
}

/**
 * Leaves the terms that one of the nearest articles has too. What stands in one article alone joins nothing, and would only make a long
 * commentary look far from the event it comments on.
 */
export function sharpenVector({ weights }: TermVector, nearest: readonly TermVector[]): TermVector {
  const shared = [...weights].filter(([term]) => nearest.some((other) => other.weights.has(term))).slice(0, TERMS_KEPT);
  return makeVector(shared, LEAST_SHARED);
}

/** Cosine of two weighed articles: 0 nothing in common, 1 the same words. */
export function likeness(one: TermVector, other: TermVector): number {
  const [few, many] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return sum;
}
