import type { ReadProblem } from '../readers/read-problem.ts';
import type { ReadArticle } from '../readers/read-result.ts';
import type { ExtractOutcome } from '../workers/extract-outcome.ts';

/** Names an article that has no extraction. */
export function extractProblem({ file, line, article }: ReadArticle, outcome: Exclude<ExtractOutcome, { json: string }>): ReadProblem {
  const place = line === undefined ? { file } : { file, line };
  const action =
    outcome.code === 'too-slow' ? 'check its text for junk, or split it' : 'leave it out, and report it as a bug with its text';
  return { ...place, code: outcome.code, message: `${article.id} was not read: ${outcome.failure}`, action };
}
