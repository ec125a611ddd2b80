import { publishedTime } from '../../../schemas/published-time.ts';
import type { Article, Extraction } from '../../../schemas/index.ts';
import { readArticleTerms } from './article-terms.ts';
import { LEAD_WEIGHT, NAME_WEIGHT, rarityOf } from './weigh-terms.ts';

/** What a text is found by among all others, whatever else is kept: its telling terms as numbers, and the day it was published. */
export interface TextProfile {
  /** days since 1970; undefined when the article does not say */
  readonly day: number | undefined;
  /** rising, with their weights beside them; the weights have length 1 as a vector */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

const TERMS_KEPT = 90;
const DAY = 86_400_000;

/**
 * Profiles one article by itself: rarity comes from the background table alone, so that the profile never changes with the archive.
 * Articles of one text and one day have one profile.
 */
export function profileText(article: Article, extraction: Extraction): TextProfile {
  const { counts, names, leading } = readArticleTerms(article, extraction, { skipped: [], outlets: [] });
  const weighed = Array.from(counts, ([word, count]) => {
    const telling = (names.has(word) ? NAME_WEIGHT : 1) * (leading.has(word) ? LEAD_WEIGHT : 1);
    return { term: numberOf(word), weight: (1 + Math.log(count)) * rarityOf(word) * telling };
  });
  const kept = weighed.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, TERMS_KEPT);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  kept.sort((a, b) => a.term - b.term);
  const time = publishedTime(article.published);
  return {
    day: time === undefined ? undefined : Math.floor(time / DAY),
    terms: Int32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / length),
  };
}

/** FNV-1a over UTF-16 code units: the same number for a word on every machine. */
function numberOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01_00_01_93);
  return hash;
}
