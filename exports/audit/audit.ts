import type { ExportRecords, LogEntry } from '../../schemas/export-records.ts';
import type { Format } from '../format.ts';
import { auditLine, NOTHING_BEFORE } from './audit-line.ts';

/** Who decided what and when, taken back or not: every judgement and every ruling on stories, as a chain of hashes. */
export const audit: Format = { name: 'audit', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: writeAudit };

async function* writeAudit(records: ExportRecords): AsyncGenerator<string> {
  let [entry, previous] = [0, NOTHING_BEFORE];
  for await (const one of records.log ?? (await byTime(records))) {
    const record = one.type === 'judgement' ? { type: 'judgement', ...one.judgement } : { type: 'story-ruling', ...one.ruling };
    const { line, hash } = auditLine((entry += 1), previous, record);
    yield `${line}\n`;
    previous = hash;
  }
}

/** Where it is not known in which order they were kept, the order of their times is taken. */
async function byTime({ judgements, rulings }: ExportRecords): Promise<LogEntry[]> {
  const timed: { readonly at: string; readonly entry: LogEntry }[] = [];
  for await (const judgement of judgements) timed.push({ at: judgement.at, entry: { type: 'judgement', judgement } });
  for await (const ruling of rulings) timed.push({ at: ruling.at, entry: { type: 'ruling', ruling } });
  return timed.sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at)).map(({ entry }) => entry);
}
