import { backgroundFrequencies, BACKGROUND_ARTICLES } from '../../lexicons/background-frequencies.ts';
import type { ArticleTerms } from './article-terms.ts';
import { compareWeights, makeVector, type TermVector, type Weighed, type WeighedTerms } from './term-vector.ts';

/** A word the background does not know was perhaps just missed. */
const UNKNOWN = 0.5;
export const NAME_WEIGHT = 2;
export const LEAD_WEIGHT = 1.4;
const TERMS_KEPT = 90;
/** So many names say who and where it is about. */
const NAMES_KEPT = 15;

/** The words of a run in the order of the alphabet, so that their numbers do not depend on the order of the articles. */
export type Vocabulary = readonly string[];

/** The same the other way round. */
export type TermNumbers = ReadonlyMap<string, number>;

/** The terms of one article with their weights. */
export interface WeighedArticle {
  /** its telling terms, of length 1 as a vector */
  readonly vector: TermVector;
  /** all its terms in rising order, weighed as they stand */
  readonly told: WeighedTerms;
  /** its heaviest names, weighed likewise */
  readonly names: readonly Weighed[];
  /** the words that are no names, which tell what happened; of length 1 as a vector */
  readonly plain: TermVector;
}

/**
 * Weighs the terms of articles by how often they stand in them and how rare they are in the background. The other articles of a run
 * change nothing, so that a story holds together or not whatever else comes with it.
 */
export function weighTerms(articles: readonly ArticleTerms[]): {
  weighed: WeighedArticle[];
  vocabulary: Vocabulary;
  numbers: TermNumbers;
} {
  const vocabulary = [...new Set(articles.flatMap(({ counts }) => [...counts.keys()]))].sort();
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  return { weighed: articles.map((article) => weighArticle(article, numbers)), vocabulary, numbers };
}

/** Weighs the terms of one article, or of a part of one; the name of its own outlet may be a word that the run does not know. */
export function weighArticle({ counts, names, leading }: ArticleTerms, numbers: TermNumbers): WeighedArticle {
  const known = [...counts].filter(([word]) => numbers.has(word));
  const weighed = known.map(([word, count]) => ({
    term: numbers.get(word) as number,
    weight: (1 + Math.log(count)) * rarityOf(word) * (leading.has(word) ? LEAD_WEIGHT : 1),
    isName: names.has(word),
  }));
  const telling = weighed.map(({ term, weight, isName }) => ({ term, weight: isName ? NAME_WEIGHT * weight : weight }));
  const inOrder = weighed.toSorted((one, other) => one.term - other.term);
  return {
    vector: makeVector(telling.sort(compareWeights).slice(0, TERMS_KEPT)),
    told: { terms: Int32Array.from(inOrder, ({ term }) => term), weights: Float64Array.from(inOrder, ({ weight }) => weight) },
    names: weighed
      .filter(({ isName }) => isName)
      .sort(compareWeights)
      .slice(0, NAMES_KEPT),
    plain: makeVector(weighed.filter(({ isName }) => !isName).sort(compareWeights)),
  };
}

/** How much a word tells by being there at all: `rarityOf('the')` → 0. */
export function rarityOf(word: string): number {
  return Math.log(BACKGROUND_ARTICLES / (backgroundFrequencies.get(word) ?? UNKNOWN));
}
