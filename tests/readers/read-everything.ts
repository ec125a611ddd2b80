import { Readable } from 'node:stream';
import { readPaths } from '../../readers/read-paths.ts';
import type { ReadProblem } from '../../readers/read-problem.ts';
import { isArticle, type ReadArticle } from '../../readers/read-result.ts';

/** Reads paths (and `-` from the given text) to the end. */
export async function readEverything(
  paths: readonly string[],
  stdin: string | Buffer = '',
): Promise<{ articles: ReadArticle[]; problems: ReadProblem[] }> {
  const articles: ReadArticle[] = [];
  const problems: ReadProblem[] = [];
  for await (const result of readPaths(paths, Readable.from([Buffer.from(stdin)]))) {
    if (isArticle(result)) articles.push(result);
    else problems.push(result.problem);
  }
  return { articles, problems };
}
