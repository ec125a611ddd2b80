import type { Article, Extraction, Repeat, Story } from '../../../schemas/index.ts';

/** Groups articles that tell one event. Independent of the order of articles. */
export function groupStories(articles: readonly Article[], _extractions: readonly Extraction[], _repeats: readonly Repeat[]): Story[] {
  return articles.map(({ id }) => ({ id: `story-${id}`, articleIds: [id], why: 'stands alone' }));
}
