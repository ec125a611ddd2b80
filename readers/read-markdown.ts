import { takeFrontMatter } from './front-matter.ts';
import { badFrontMatter } from './read-text.ts';
import { type Draft, makeArticle } from './make-article.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { Place } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** Markdown: front matter gives the fields, and the marks are taken off, for a figure in bold is the same figure. */
export function readMarkdown(text: string, place: Place, fallback: Draft['fallback']): ReadResult[] {
  const divided = takeFrontMatter(text);
  if ('why' in divided) return [badFrontMatter(divided, place)];
  return makeArticle({ ...divided.fields, body: plainMarkdown(divided.body), fallback }, place);
}
