import { ARTICLE_LIMIT, SENTENCE_LIMIT, TOKEN_LIMIT } from '../../pipeline/nlp/caps.ts';

/** The longest text that the patterns of a file or folder are given; what is not named here reads at most a sentence. */
const REACHES: readonly (readonly [string, number])[] = [
  ['readers/', ARTICLE_LIMIT],
  ['pipeline/nlp/cap-article.ts', ARTICLE_LIMIT],
  ['pipeline/nlp/mask-junk.ts', ARTICLE_LIMIT],
  ['pipeline/extract/segment/', ARTICLE_LIMIT],
  ['pipeline/compare/repeats/word-values.ts', TOKEN_LIMIT],
  ['pipeline/compare/repeats/', ARTICLE_LIMIT],
  ['pipeline/compare/stories/', ARTICLE_LIMIT],
  ['pipeline/extract/mentions/judge.ts', TOKEN_LIMIT],
];

/** `reachOf('pipeline/nlp/tokens.ts:10')` → 4000. */
export function reachOf(where: string): number {
  return REACHES.find(([path]) => where.startsWith(path))?.[1] ?? SENTENCE_LIMIT;
}
