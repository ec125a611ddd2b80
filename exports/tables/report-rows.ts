import type { JudgedConflict } from '../../schemas/export-records.ts';
import type { Batch } from '../in-batches.ts';
import type { ReportRow } from './evidence-columns.ts';

/** The reports of conflicts, side by side, each with the conflict that it is about. */
export function* reportRows({ judged, articles }: Batch): Generator<{ readonly about: JudgedConflict; readonly report: ReportRow }> {
  for (const about of judged) {
    for (const [index, side] of about.conflict.sides.entries()) {
      for (const evidence of side.claims) {
        yield { about, report: { place: index + 1, side, evidence, article: articles.get(evidence.articleId) } };
      }
    }
  }
}
