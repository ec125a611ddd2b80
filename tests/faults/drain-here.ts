import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import { openStore } from '../../store/open-store.ts';
import { openMemoryQueue } from '../../workers/queues/memory-queue.ts';
import { type PoolOptions, ThreadPool } from '../../workers/threads/thread-pool.ts';
import { Worker } from '../../workers/worker.ts';

const events = { done: () => undefined, trouble: () => undefined, refilled: () => undefined };

/** Runs a worker in this process, with threads of the test, until nothing is left to do in the SQLite file. */
export async function drainHere(file: string, options: PoolOptions): Promise<void> {
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  const worker = new Worker({ store, queue: openMemoryQueue(), pool: new ThreadPool(options), events });
  await worker.start();
  await worker.drained();
  await worker.stop();
  await store.close();
}
