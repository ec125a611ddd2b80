import type { ExportRecords } from '../../schemas/export-records.ts';
import { statusWords } from '../decision-words.ts';
import type { Format } from '../format.ts';
import { inBatches } from '../in-batches.ts';
import { count } from '../report/words.ts';
import { conflictPart } from './conflict-part.ts';

/** The conflicts and what was decided on them, to read. */
export const markdown: Format = { name: 'markdown', contentType: 'text/markdown; charset=utf-8', extension: 'md', write: writeMarkdown };

async function* writeMarkdown(records: ExportRecords): AsyncGenerator<string> {
  yield `# Verified claims\n\n${await summary(records)}\n`;
  let number = 0;
  for await (const { judged, articles } of inBatches(records)) {
    for (const one of judged) yield `\n${conflictPart((number += 1), one, articles)}`;
  }
}

/** `'3 conflicts. Resolved: 1. Not decided yet: 2.'` */
async function summary({ conflicts }: ExportRecords): Promise<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for await (const { standing } of conflicts) {
    all += 1;
    counts.set(standing.status, (counts.get(standing.status) ?? 0) + 1);
  }
  const parts = Object.entries(statusWords).flatMap(([status, words]) =>
    counts.has(status) ? [`${words}: ${counts.get(status) ?? 0}.`] : [],
  );
  return [`${all === 0 ? 'No conflicts' : count(all, 'conflict')}.`, ...parts].join(' ');
}
