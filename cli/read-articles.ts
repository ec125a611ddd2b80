import { mergeRevisions } from '../readers/merge-revisions.ts';
import { readPaths } from '../readers/read-paths.ts';
import { isArticle, type ReadArticle } from '../readers/read-result.ts';
import { capRead } from './cap-problems.ts';
import type { ProblemLog } from './problem-log.ts';

/** The articles of the given paths as they come, cut to the limits; problems go to the log. */
export async function* streamArticles(paths: readonly string[], log: ProblemLog): AsyncGenerator<ReadArticle> {
  for await (const result of readPaths(paths, process.stdin)) {
    if (!isArticle(result)) {
      log.report(result.problem);
      continue;
    }
    const { capped, problems } = capRead(result);
    for (const problem of problems) log.report(problem);
    yield capped;
  }
}

/** All articles of the given paths, one for each id. */
export async function readAll(paths: readonly string[], log: ProblemLog): Promise<ReadArticle[]> {
  const read: ReadArticle[] = [];
  for await (const article of streamArticles(paths, log)) read.push(article);
  const { kept, problems } = mergeRevisions(read);
  for (const problem of problems) log.report(problem);
  return kept;
}
