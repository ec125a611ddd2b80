import { setTimeout as sleep } from 'node:timers/promises';

const PAUSES_MS = [200, 1_000, 2_000, 5_000];

/**
 * Does something with the store until it succeeds: a full disk or a server that restarts costs time, not results. Gives up only when the
 * signal says so, with the last error.
 */
export async function persist<Result>(
  work: () => Promise<Result>,
  { signal, onTrouble }: { readonly signal: AbortSignal; readonly onTrouble: (error: Error) => void },
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      onTrouble(error as Error);
      await sleep(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)], undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Codes of what a database does not take, from us or from anybody: data, constraints, statements, limits. */
const REFUSED = /^(?:2[23]|42|54)|^SQLITE_(?:TOOBIG|CONSTRAINT|MISMATCH|RANGE)/u;

/** Only what the database or the network says may pass: a damaged record, what is refused and a fault of ours would come again. */
function isPassing(error: unknown): boolean {
  const { name, cause } = error as Error;
  return name === 'StoreError' && cause !== undefined && !REFUSED.test((cause as { code?: string }).code ?? '');
}
