import { hash } from 'node:crypto';
import { NOTHING_BEFORE } from './audit-line.ts';

/** Of a whole log: how many entries, and the last hash, which stands for all of them. Of a broken one: where, and how. */
export type Verified = { readonly entries: number; readonly head: string } | { readonly line: number; readonly broken: string };

/** Follows the chain of an audit log: a line that was changed, left out, put in or moved breaks it. What was cut off at the end shows in the head only. */
export async function verifyAudit(lines: Iterable<string> | AsyncIterable<string>): Promise<Verified> {
  let [entries, head] = [0, NOTHING_BEFORE];
  for await (const line of lines) {
    if (line === '') continue;
    const broken = wrongWith(line, entries + 1, head);
    if (broken !== undefined) return { line: entries + 1, broken };
    entries += 1;
    head = line.slice(-66, -2);
  }
  return { entries, head };
}

function wrongWith(line: string, entry: number, previous: string): string | undefined {
  const [, body, own] = /^(\{.*),"hash":"([\da-f]{64})"\}$/su.exec(line) ?? [];
  if (body === undefined || own === undefined) return 'it is no line of an audit log';
  if (hash('sha256', `${body}}`) !== own) return 'it was changed after it was written';
  return line.startsWith(`{"entry":${entry},"previous":"${previous}","record":{`) ? undefined : 'it does not follow the line before';
}
