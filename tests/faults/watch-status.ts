import { setTimeout as sleep } from 'node:timers/promises';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { WorkStatus } from '../../schemas/index.ts';
import { openStore, type StorePlace } from '../../store/open-store.ts';

/** A test that has run out of time must not go on looking: it would keep the run from ending. */
const LONGEST_MS = 115_000;

/** Looks at the status until it is as asked, or the time is up; a store that is away is asked again. */
export async function untilStatus(place: StorePlace, isSo: (status: WorkStatus) => boolean): Promise<void> {
  const last = performance.now() + LONGEST_MS;
  let status: WorkStatus | undefined;
  do {
    status = await readStatus(place).catch(() => undefined);
    if (status !== undefined && isSo(status)) return;
    await sleep(300);
  } while (performance.now() < last);
  throw new Error(`it did not become so in time: ${JSON.stringify(status)}`);
}

/** Nothing is left to do. */
export function isDone({ articles }: WorkStatus): boolean {
  return articles.done === articles.total;
}

/** So many articles were read. */
export function hasRead(count: number): (status: WorkStatus) => boolean {
  return ({ stages }) => stages.extract.done >= count;
}

async function readStatus(place: StorePlace): Promise<WorkStatus> {
  const store = await openStore(place, { pipeline: PIPELINE_VERSION });
  return store.status().finally(() => store.close());
}
