import type { ExportRecords, LogEntry } from '../../schemas/export-records.ts';
import type { Format } from '../format.ts';
import { auditLine, NOTHING_BEFORE } from './audit-line.ts';

/** Who decided what and when, taken back or not: every judgement and every ruling on stories and questions, as a chain of hashes. */
export const audit: Format = { name: 'audit', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: writeAudit };

async function* writeAudit(records: ExportRecords): AsyncGenerator<string> {
  let [entry, previous] = [0, NOTHING_BEFORE];
  for await (const one of records.log ?? (await byTime(records))) {
    const { line, hash } = auditLine((entry += 1), previous, { type: typeOf[one.type], ...recordOf(one) });
    yield `${line}\n`;
    previous = hash;
  }
}

const typeOf = { judgement: 'judgement', ruling: 'story-ruling', 'cluster-ruling': 'cluster-ruling' } as const;
const recordOf = (entry: LogEntry) => (entry.type === 'judgement' ? entry.judgement : entry.ruling);

/** Where it is not known in which order they were kept, the order of their times is taken. */
async function byTime({ judgements, rulings, clusterRulings }: ExportRecords): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const judgement of judgements) entries.push({ type: 'judgement', judgement });
  for await (const ruling of rulings) entries.push({ type: 'ruling', ruling });
  for await (const ruling of clusterRulings) entries.push({ type: 'cluster-ruling', ruling });
  const at = (entry: LogEntry) => recordOf(entry).at;
  return entries.sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b)));
}
