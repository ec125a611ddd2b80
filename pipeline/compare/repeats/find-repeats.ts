import type { Article, Repeat } from '../../../schemas/index.ts';

/** Finds passages that stand twice, inside one article or across articles. Symmetric; independent of the order of articles. */
export function findRepeats(_articles: readonly Article[]): Repeat[] {
  return [];
}
