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

/** Only what the store says may pass; a fault of ours would come again. */
function isPassing(error: unknown): boolean {
  return (error as Error).name === 'StoreError';
}
