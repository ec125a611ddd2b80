import type { Article, Comparison, Extraction } from '../schemas/index.ts';
import { findConflicts } from './compare/conflicts/find-conflicts.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { groupStories } from './compare/stories/group-stories.ts';

/**
 * Compares articles with one another: which passages are copies, which articles tell one event, and where their answers differ.
 * The order of the articles changes nothing.
 */
export function compare(articles: readonly Article[], extractions: readonly Extraction[]): Comparison {
  const repeats = findRepeats(articles);
  const stories = groupStories(articles, extractions, repeats);
  const conflicts = stories.flatMap((story) => findConflicts(story, articles, extractions, repeats));
  return { repeats, stories, conflicts };
}
