import type { Article } from '../schemas/index.ts';
import type { ExportRecords, JudgedConflict } from '../schemas/export-records.ts';

/** So many conflicts are written together; their articles are looked up at once. */
const TOGETHER = 100;

export interface Batch {
  readonly judged: readonly JudgedConflict[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** The conflicts of an export, some at a time, with the articles that they quote. */
export async function* inBatches(records: ExportRecords): AsyncGenerator<Batch> {
  let judged: JudgedConflict[] = [];
  for await (const one of records.conflicts) {
    judged.push(one);
    if (judged.length < TOGETHER) continue;
    yield { judged, articles: await lookUp(quotedArticles(judged), records) };
    judged = [];
  }
  if (judged.length > 0) yield { judged, articles: await lookUp(quotedArticles(judged), records) };
}

/** Articles by their ids, as far as they are kept. */
export async function lookUp(ids: readonly string[], { articles }: ExportRecords): Promise<ReadonlyMap<string, Article>> {
  return typeof articles === 'function' ? articles(ids) : articles;
}

/** The ids of the articles that conflicts quote, each once. */
export function quotedArticles(judged: readonly JudgedConflict[]): string[] {
  const claims = judged.flatMap(({ conflict }) => conflict.sides.flatMap((side) => side.claims));
  return [...new Set(claims.map(({ articleId }) => articleId))];
}
