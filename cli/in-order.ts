import { rankConflicts } from '../schemas/rank-conflicts.ts';
import type { Article, Comparison, Extraction } from '../schemas/index.ts';

interface Extractions {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
}

/** Articles and extractions by article id, in code units: what is compared and written does not show in which order it was read. */
export function inOrder({ articles, extractions }: Extractions): Extractions {
  return {
    articles: [...articles].sort((a, b) => byCodeUnits(a.id, b.id)),
    extractions: [...extractions].sort((a, b) => byCodeUnits(a.articleId, b.articleId)),
  };
}

/** A comparison with its conflicts as they are printed: by score, and differences that are no error after them. */
export function ranked(comparison: Comparison): Comparison {
  const { conflicts, differences } = rankConflicts(comparison.conflicts);
  return { ...comparison, conflicts: [...conflicts, ...differences] };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
