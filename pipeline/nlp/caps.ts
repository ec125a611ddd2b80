/** Limits set before any tagger sees the text: all three language packages are quadratic on junk (docs/decisions.md). */
export const TOKEN_LIMIT = 256;
export const RUN_LIMIT = 64;
export const SENTENCE_LIMIT = 4_000;
export const ARTICLE_LIMIT = 200_000;
