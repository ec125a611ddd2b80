import type { ExportRecords } from '../../schemas/export-records.ts';
import type { Format } from '../format.ts';
import { auditLine, NOTHING_BEFORE } from './audit-line.ts';

/** Who decided what and when, taken back or not: every judgement and every ruling on stories, as a chain of hashes. */
export const audit: Format = { name: 'audit', contentType: 'application/jsonl; charset=utf-8', extension: 'jsonl', write: writeAudit };

// eslint-disable-next-line @typescript-eslint/require-await -- a stream, as every format of many lines
async function* writeAudit({ judgements, rulings }: ExportRecords): AsyncGenerator<string> {
  const records = [
    ...judgements.map((judgement) => ({ type: 'judgement' as const, ...judgement })),
    ...rulings.map((ruling) => ({ type: 'story-ruling' as const, ...ruling })),
  ].sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
  let previous = NOTHING_BEFORE;
  for (const [index, record] of records.entries()) {
    const { line, hash } = auditLine(index + 1, previous, record);
    yield `${line}\n`;
    previous = hash;
  }
}
