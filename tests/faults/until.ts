import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_MS = 60_000;

/** Looks until it is so: `await until(() => worker.said.includes('done'))`. */
export async function until(isSo: () => boolean): Promise<void> {
  const last = performance.now() + LONGEST_MS;
  while (!isSo()) {
    if (performance.now() > last) throw new Error(`it did not become so in time: ${isSo.toString()}`);
    await sleep(20);
  }
}
