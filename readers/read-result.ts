import type { Article } from '../schemas/index.ts';
import type { Place, ReadProblem } from './read-problem.ts';

/** An article and where it stood. */
export interface ReadArticle extends Place {
  readonly article: Article;
}

/** What a reader gives, one after another: an article, or a problem in its place. */
export type ReadResult = ReadArticle | { readonly problem: ReadProblem };

/** Is it an article? */
export function isArticle(result: ReadResult): result is ReadArticle {
  return 'article' in result;
}
