import type { Article } from '../schemas/index.ts';
import { segment } from './extract/segment/segment.ts';
import { maskJunk } from './nlp/mask-junk.ts';
import type { Reading } from './nlp/reading.ts';
import { readTokens } from './nlp/tokens.ts';

/** Sentences and tokens of an article: what every extraction stage starts from. */
export function read(article: Article): Reading {
  const masked = maskJunk(article.text);
  const titleEnd = article.title === undefined ? 0 : article.title.length;
  const sentences = segment(masked).map(({ start, end, paragraph }, index) => {
    const text = masked.slice(start, end);
    return { index, start, end, paragraph, inTitle: end <= titleEnd, text, tokens: readTokens(text, start) };
  });
  return { articleId: article.id, source: article.source, published: article.published, text: article.text, sentences };
}
