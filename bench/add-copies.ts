import type { Article } from '../schemas/index.ts';
import { random } from './random.ts';

const LIGHT_EDIT = 0.5;

/**
 * Puts copies by other outlets in the place of a share of the articles, half of them with a new first line, as agencies' reports are
 * printed. The same seed gives the same copies.
 */
export function addCopies(articles: readonly Article[], { share, seed }: { readonly share: number; readonly seed: number }): Article[] {
  const next = random(seed);
  return articles.map((article, index) => {
    const original = articles[Math.floor(next() * index)];
    const isCopy = next() < share && original !== undefined;
    const isEdited = next() < LIGHT_EDIT;
    if (!isCopy) return article;
    const text = isEdited ? `(${article.source}) - ${original.text}` : original.text;
    return { ...original, id: article.id, source: `Syndicate ${index % 7}`, text };
  });
}
