import type { Story } from '../../schemas/index.ts';
import { limits, take } from './limits.ts';

/** Do at least two articles tell it? Only such a story has anything to compare between outlets. */
export function isShared({ articleIds }: Story): boolean {
  return articleIds.length > 1;
}

/** The numbers of the stories that the report shows one by one: story id → number from 1. */
export function numberStories(stories: readonly Story[]): ReadonlyMap<string, number> {
  const { shown } = take(stories.filter(isShared), limits.stories);
  return new Map(shown.map((story, at) => [story.id, at + 1]));
}
