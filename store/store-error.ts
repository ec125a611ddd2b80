/** A store that cannot be opened, read or written, in one line: what happened and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['SQLITE_NOTADB', 'it is not a Crosscheck store; name another file'],
  ['SQLITE_CORRUPT', 'it is damaged; restore it from a copy, or name another file and run again'],
  ['SQLITE_CANTOPEN', 'it cannot be opened; check that its folder is there and that you may write to it'],
  ['SQLITE_READONLY', 'it may not be written to; check its permissions'],
  ['SQLITE_FULL', 'the disk is full; free some space and run again'],
  ['SQLITE_BUSY', 'another program holds it; wait for that to end and run again'],
  ['SQLITE_IOERR', 'the disk cannot be read or written; check it and run again'],
]);

/** Puts an error of SQLite into words: `SQLITE_NOTADB` → "store.db: it is not a Crosscheck store; name another file". */
export function storeError(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message } = error as { code?: string; message: string };
  const known = [...SENTENCES].find(
    ([prefix]) => code?.startsWith(prefix) ?? (prefix === 'SQLITE_CANTOPEN' && message.startsWith('Cannot open')),
  );
  return new StoreError(`${file}: ${known?.[1] ?? `the store failed (${message})`}`, { cause: error });
}
