import { hash } from 'node:crypto';

/** What the first line carries in place of the hash of the one before. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** A line of the audit log: the record, the hash of the line before, and the SHA-256 of this line as it stands without its own hash. */
export function auditLine(entry: number, previous: string, record: object): { readonly line: string; readonly hash: string } {
  const body = JSON.stringify({ entry, previous, record });
  const own = hash('sha256', body);
  return { line: `${body.slice(0, -1)},"hash":"${own}"}`, hash: own };
}
