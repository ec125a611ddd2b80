import type { ArticlePage, Conflict } from '../../../schemas/index.ts';

/** Which claims of an article stand in which conflicts. */
export function conflictsInArticle(articleId: string, conflicts: readonly Conflict[]): ArticlePage['conflictIds'] {
  return conflicts.flatMap(({ id, sides }) => {
    const own = sides.flatMap(({ claims }) => claims).filter((evidence) => evidence.articleId === articleId);
    return [...new Set(own.map(({ claimId }) => claimId))].map((claimId) => ({ claimId, conflictId: id }));
  });
}
