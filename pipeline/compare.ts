import type { Article, Comparison, Conflict, Extraction, Repeat, Story } from '../schemas/index.ts';
import { alignClaims } from './compare/alignment/align-claims.ts';
import { findConflicts } from './compare/conflicts/find-conflicts.ts';
import { findChangedCopies } from './compare/conflicts/changed-copies.ts';
import { rankStory } from './compare/conflicts/rank-story.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { setStory } from './compare/setting.ts';
import { groupStories } from './compare/stories/group-stories.ts';

/**
 * Compares articles with one another: which passages are copies, which articles tell one event, and where their answers differ.
 * The order of the articles changes nothing.
 */
export function compare(articles: readonly Article[], extractions: readonly Extraction[]): Comparison {
  const repeats = findRepeats(articles);
  const stories = groupStories(articles, extractions, repeats);
  const conflicts = stories.flatMap((story) => compareStory(story, articles, extractions, repeats));
  return { repeats, stories, conflicts: [...new Map(conflicts.map((conflict) => [conflict.id, conflict])).values()] };
}

/** The conflicts inside one story. */
export function compareStory(
  story: Story,
  articles: readonly Article[],
  extractions: readonly Extraction[],
  repeats: readonly Repeat[],
): Conflict[] {
  const setting = setStory(story, articles, extractions, repeats);
  return rankStory([...findChangedCopies(setting, repeats), ...findConflicts(setting, alignClaims(setting))]);
}
