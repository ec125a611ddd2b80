import type { Conflict } from './conflict.ts';
import type { Seen } from './judgement.ts';

/** What somebody who looks at a conflict has before them: it goes into their judgement. */
export function seenOf({ kind, question, storyId, sides }: Conflict): Seen {
  return {
    kind,
    question,
    storyId,
    sides: sides.map(({ answer, claims }) => ({ answer, claims: claims.map(({ articleId, span }) => ({ articleId, span })) })),
  };
}
