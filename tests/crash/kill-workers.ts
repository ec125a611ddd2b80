import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../bench/random.ts';
import { type Place, WorkerProcess } from './worker-process.ts';

const WORKERS = 3;
const LEAST_MS = 50;
const MOST_MS = 500;

/** Kills a random one of three workers every 50 to 500 ms, and starts another in its place, so many times. */
export async function killWorkers(place: Place, { kills, seed }: { readonly kills: number; readonly seed: number }): Promise<void> {
  const next = random(seed);
  const workers = Array.from({ length: WORKERS }, () => new WorkerProcess([...place.store, ...place.queue, '--threads', '1']));
  for (const worker of workers) worker.start();
  // threads need a moment to load: without it every worker would die before it began
  await sleep(1_500);
  for (let killed = 0; killed < kills; killed += 1) {
    await sleep(LEAST_MS + next() * (MOST_MS - LEAST_MS));
    const worker = workers[Math.floor(next() * WORKERS)] as WorkerProcess;
    await worker.end('SIGKILL');
    worker.start();
  }
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
}
