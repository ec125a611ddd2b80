import { setTimeout as sleep } from 'node:timers/promises';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import type { WorkStatus } from '../../schemas/index.ts';
import { openStore, type StorePlace } from '../../store/open-store.ts';

/** Looks at the status until it is as asked, or the test runs out of time; a store that is away is asked again. */
export async function untilStatus(place: StorePlace, isSo: (status: WorkStatus) => boolean): Promise<void> {
  for (;;) {
    const status = await readStatus(place).catch(() => undefined);
    if (status !== undefined && isSo(status)) return;
    await sleep(300);
  }
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
