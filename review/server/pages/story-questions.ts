import type { Conflict, Standing, StoryPage } from '../../../schemas/index.ts';

/** The rows of a story's matrix: each conflict a question, each article's answer to it, the strongest first. */
export function storyQuestions(
  judged: readonly { readonly conflict: Conflict; readonly status: Standing['status'] }[],
): StoryPage['questions'] {
  return judged
    .toSorted((a, b) => b.conflict.score - a.conflict.score)
    .map(({ conflict, status }) => ({
      conflictId: conflict.id,
      question: conflict.question,
      kind: conflict.kind,
      status,
      answers: conflict.sides.flatMap(({ answer, claims }, side) =>
        [...new Set(claims.map(({ articleId }) => articleId))].map((articleId) => ({ articleId, side, answer })),
      ),
    }));
}
