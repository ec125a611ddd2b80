import type { Article, Comparison, Conflict, Extraction, Story, StoryRuling } from '../schemas/index.ts';
import { alignClaims } from './compare/alignment/align-claims.ts';
import { findChangedCopies } from './compare/conflicts/changed-copies.ts';
import { findConflicts } from './compare/conflicts/find-conflicts.ts';
import { rankStory } from './compare/conflicts/rank-story.ts';
import { makeLibrary, type Library } from './compare/library.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { setStory } from './compare/setting.ts';
import { groupStories } from './compare/stories/group-stories.ts';

/**
 * Compares articles with one another: which passages are copies, which articles tell one event, and where their answers differ.
 * The order of the articles changes nothing; conflicts come surest first. `rulings` are what persons have said of which articles tell
 * one event. `guests` are articles that share passages with them and tell of other things: they are looked at for repeats alone.
 */
export function compare(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  rulings: readonly StoryRuling[] = [],
  guests: readonly Article[] = [],
): Comparison {
  const repeats = findRepeats([...articles, ...guests]);
  const stories = groupStories({ articles, extractions, repeats, rulings });
  const library = makeLibrary(articles, extractions, repeats);
  const conflicts = new Map(stories.flatMap((story) => compareStory(story, library)).map((conflict) => [conflict.id, conflict]));
  return { repeats, stories, conflicts: [...conflicts.values()].sort(surestFirst) };
}

const surestFirst = (a: Conflict, b: Conflict) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The conflicts inside one story. */
export function compareStory(story: Story, library: Library): Conflict[] {
  const setting = setStory(story, library);
  return rankStory([...findChangedCopies(setting), ...findConflicts(setting, alignClaims(setting))]);
}
