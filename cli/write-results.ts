import { htmlReport } from '../exports/html-report.ts';
import type { ReadProblem } from '../readers/read-problem.ts';
import type { Article, Claim, Comparison, Extraction } from '../schemas/index.ts';
import type { OutFolder } from './out-folder.ts';

export interface Results {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly comparison: Comparison;
}

/** Writes everything that a run found, all or nothing. */
export async function writeResults(out: OutFolder, results: Results): Promise<ReadProblem | undefined> {
  const { articles, extractions, comparison } = results;
  await out.writeAll('conflicts.jsonl', comparison.conflicts);
  await out.writeAll('repeats.jsonl', comparison.repeats);
  await out.writeAll('stories.jsonl', comparison.stories);
  await out.writeAll('articles.jsonl', articles);
  await out.writeAll('extract.jsonl', extractions);
  await out.writeAll('claims.jsonl', claimsOf(extractions));
  await out.write('report.html', htmlReport(results).trimEnd());
  return out.commit();
}

function* claimsOf(extractions: readonly Extraction[]): Generator<Claim> {
  for (const { claims } of extractions) yield* claims;
}
