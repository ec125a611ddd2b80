import type { Story } from '../schemas/index.ts';
import type { ExportRecords, JudgedConflict } from '../schemas/export-records.ts';
import type { Format } from './format.ts';
import { htmlReport } from './html-report.ts';
import { lookUp, quotedArticles } from './in-batches.ts';

/** The report of `crosscheck check`, with what was decided. A page to read, so that all of it is in memory. */
export const html: Format = { name: 'html', contentType: 'text/html; charset=utf-8', extension: 'html', write: writeHtml };

async function writeHtml(records: ExportRecords): Promise<string> {
  const judged: JudgedConflict[] = [];
  for await (const one of records.conflicts) judged.push(one);
  const ids = quotedArticles(judged).sort((a, b) => (a < b ? -1 : 1));
  const [articles, extractions] = [await lookUp(ids, records), await records.extractions?.(ids)];
  return htmlReport({
    articles: ids.flatMap((id) => articles.get(id) ?? []),
    extractions: ids.flatMap((id) => extractions?.get(id) ?? []),
    comparison: { conflicts: judged.map(({ conflict }) => conflict), stories: await storiesOf(judged, records), repeats: [] },
    standings: new Map(judged.map(({ conflict, standing }) => [conflict.id, standing])),
  });
}

async function storiesOf(judged: readonly JudgedConflict[], { archive }: ExportRecords): Promise<Story[]> {
  const told = new Set(judged.map(({ conflict }) => conflict.storyId));
  return ((await archive?.stories()) ?? []).filter(({ id }) => told.has(id));
}
