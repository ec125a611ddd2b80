import type { Article, Conflict, Extraction, Repeat, Story } from '../../../schemas/index.ts';

/** Finds the questions that the articles of a story answer differently. */
export function findConflicts(_story: Story, _articles: readonly Article[], _extractions: readonly Extraction[], _repeats: readonly Repeat[]): Conflict[] {
  return [];
}
