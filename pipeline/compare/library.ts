import type { Article, Extraction, Repeat } from '../../schemas/index.ts';
import { groupBy } from './group-by.ts';

/** Articles, what was read out of them and their repeated passages, by article id: made once, used by every story. */
export interface Library {
  readonly articleOf: (id: string) => Article | undefined;
  readonly extractionOf: (id: string) => Extraction | undefined;
  /** repeated passages of an article that are no boilerplate */
  readonly repeatsOf: (id: string) => readonly Repeat[];
}

/** Indexes a set of articles. */
export function makeLibrary(articles: readonly Article[], extractions: readonly Extraction[], repeats: readonly Repeat[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const read = new Map(extractions.map((extraction) => [extraction.articleId, extraction]));
  const repeated = groupBy(
    repeats.filter(({ boilerplate }) => !boilerplate),
    ({ occurrences }) => [...new Set(occurrences.map(({ articleId }) => articleId))],
  );
  return { articleOf: (id) => byId.get(id), extractionOf: (id) => read.get(id), repeatsOf: (id) => repeated.get(id) ?? [] };
}
