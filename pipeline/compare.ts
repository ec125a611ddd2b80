import type { Article, ClusterRuling, Comparison, Conflict, Extraction, Rulings, Story } from '../schemas/index.ts';
import { alignClaims } from './compare/alignment/align-claims.ts';
import { findChangedCopies } from './compare/conflicts/changed-copies.ts';
import { findConflicts } from './compare/conflicts/find-conflicts.ts';
import { leaveOutApart } from './compare/conflicts/leave-out-apart.ts';
import { rankStory } from './compare/conflicts/rank-story.ts';
import { makeLibrary, type Library } from './compare/library.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { ruleClaims } from './compare/rule-claims.ts';
import { ruledThings } from './compare/ruled-things.ts';
import { setStory } from './compare/setting.ts';
import { groupStories } from './compare/stories/group-stories.ts';

/**
 * Compares articles with one another: which passages are copies, which articles tell one event, and where their answers differ.
 * The order of the articles changes nothing; conflicts come surest first. `rulings` are what persons have said of which articles tell
 * one event, and which claims answer one question. `guests` are articles that share passages with them and tell of other things: they are
 * looked at for repeats alone.
 */
export function compare(
  articles: readonly Article[],
  extractions: readonly Extraction[],
  rulings: Partial<Rulings> = {},
  guests: readonly Article[] = [],
): Comparison {
  const repeats = findRepeats([...articles, ...guests]);
  const stories = groupStories({ articles, extractions, repeats, rulings: rulings.stories ?? [] });
  const library = makeLibrary(articles, extractions, repeats);
  const found = stories.flatMap((story) => compareStory(story, library, rulings.clusters));
  const conflicts = new Map(found.map((conflict) => [conflict.id, conflict]));
  return { repeats, stories, conflicts: [...conflicts.values()].sort(surestFirst) };
}

const surestFirst = (a: Conflict, b: Conflict) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The conflicts inside one story, `rulings` on which claims answer one question followed. */
export function compareStory(story: Story, library: Library, rulings: readonly ClusterRuling[] = []): Conflict[] {
  const setting = setStory(story, library);
  const changed = leaveOutApart(findChangedCopies(setting), rulings);
  return rankStory([...changed, ...findConflicts(setting, alignClaims(setting, ruleClaims(ruledThings(setting), rulings)))]);
}
