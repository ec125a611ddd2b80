import type { Article } from '../../schemas/index.ts';
import { limits } from './limits.ts';

/**
 * The articles whose text the report shows, numbered from 1: those named, in that order, as far as the limits go.
 * An article too long for the room that is left is passed over, shorter ones after it may still stand.
 */
export function chooseArticles(ids: readonly string[], articles: ReadonlyMap<string, Article>): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  let room: number = limits.articleText;
  for (const id of new Set(ids)) {
    const length = articles.get(id)?.text.length ?? Infinity;
    if (length > room || chosen.size >= limits.articles) continue;
    room -= length;
    chosen.set(id, chosen.size + 1);
  }
  return chosen;
}
