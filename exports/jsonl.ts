import type { ExportRecords } from '../schemas/export-records.ts';
import type { Format } from './format.ts';
import { inBatches, lookUp, quotedArticles } from './in-batches.ts';

/** So many articles are looked up at once. */
const TOGETHER = 100;

/**
 * Records with their kind, one a line, which `crosscheck import` reads back: former texts of articles, articles by id, claims by article and place, conflicts as they are
 * ranked, judgements as they were made, stories by id, rulings on them and on questions as they were made.
 */
export const jsonl: Format = { name: 'jsonl', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: writeJsonl };

async function* writeJsonl(records: ExportRecords): AsyncGenerator<string> {
  const { archive, judgements, rulings, clusterRulings } = records;
  if (archive !== undefined) yield* linesOf('former-article', archive.formerArticles());
  yield* linesOf('article', archive === undefined ? quoted(records) : archive.articles());
  if (archive !== undefined) yield* linesOf('claim', archive.claims());
  for await (const { conflict } of records.conflicts) yield lineOf('conflict', conflict);
  yield* linesOf('judgement', judgements);
  yield* linesOf('story', (await archive?.stories()) ?? []);
  yield* linesOf('story-ruling', rulings);
  yield* linesOf('cluster-ruling', clusterRulings);
}

async function* linesOf(type: string, records: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield lineOf(type, record);
}

function lineOf(type: string, record: object): string {
  return `${JSON.stringify({ type, ...record })}\n`;
}

/** Of a narrowed export: the articles that its conflicts quote, by id. */
async function* quoted(records: ExportRecords): AsyncGenerator<object> {
  const ids = new Set<string>();
  for await (const { judged } of inBatches(records)) for (const id of quotedArticles(judged)) ids.add(id);
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
  for (let at = 0; at < sorted.length; at += TOGETHER) {
    const some = sorted.slice(at, at + TOGETHER);
    const found = await lookUp(some, records);
    yield* some.flatMap((id) => found.get(id) ?? []);
  }
}
