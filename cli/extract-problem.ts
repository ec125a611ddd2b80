import { problemAt, type ReadProblem } from '../readers/read-problem.ts';
import type { ReadArticle } from '../readers/read-result.ts';
import type { ThreadFailure } from '../workers/threads/thread-outcome.ts';

/** Names an article that has no extraction. */
export function extractProblem(read: ReadArticle, { code, failure }: ThreadFailure): ReadProblem {
  const action =
    code === 'too-slow' ? 'check its text for junk, or split it' : 'leave it out; if it is an article, report it as a bug with its text';
  return problemAt(read, code === 'too-slow' ? code : 'not-extracted', `${read.article.id} was not read: ${failure}`, action).problem;
}
