import type { Article } from '../../../schemas/index.ts';

/** One text with the articles that print it, in order of their ids. */
export interface PrintedText {
  readonly text: string;
  readonly articles: readonly Article[];
}

/**
 * Folds articles of exactly one text, so that a copy costs nothing and changes nothing of what is found among the others.
 * In order of the texts, whatever the articles are called.
 */
export function printTexts(articles: readonly Article[]): PrintedText[] {
  const printed = new Map<string, Article[]>();
  for (const article of articles) {
    const held = printed.get(article.text);
    if (held) held.push(article);
    else printed.set(article.text, [article]);
  }
  return [...printed]
    .map(([text, held]) => ({ text, articles: held.sort(compareArticles) }))
    .sort((one, other) => compareText(one.text, other.text));
}

function compareArticles(one: Article, other: Article): number {
  return compareText(one.id, other.id) || compareText(one.version, other.version);
}

/** -1, 0 or 1 by UTF-16 code units. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
