import type { Registry } from 'prom-client';
import type { Store } from '../store/store.ts';
import { makeMetrics } from '../workers/metrics.ts';
import { startOperationsServer } from '../workers/operations-server.ts';
import type { Queue } from '../workers/queues/queue.ts';
import { ThreadPool } from '../workers/threads/thread-pool.ts';
import { within } from '../workers/within.ts';
import type { WorkerEvents } from '../workers/worker-events.ts';
import { Worker } from '../workers/worker.ts';
import { openQueueOf } from './open-queue.ts';
import { openStoreOf } from './open-store.ts';
import type { Settings } from './settings.ts';
import { startStandingJobs } from './standing-jobs.ts';
import { endWithin, stopSignal, type StopSignal } from './stop-signal.ts';
import { watchWork, type WorkWatcher } from './work-watcher.ts';

/** What is away must not hold up the end. */
const CLOSE_MS = 500;

interface Opened {
  readonly settings: Settings;
  readonly watcher: WorkWatcher;
  readonly store: Store;
  readonly queue: Queue;
  readonly registry: Registry;
  readonly events: WorkerEvents;
}

/** Takes articles through all stages, until nothing is left (`drain`) or it is told to stop. */
export async function runWork(settings: Settings, { drain }: { readonly drain: boolean }): Promise<void> {
  const watcher = watchWork(settings.logLevel);
  const store = await openStoreOf(settings);
  const { registry, events: counting } = makeMetrics(store);
  const events = both(watcher.events, counting);
  const queue = await openQueueOf(settings, events.trouble);
  try {
    await workUntilStopped({ settings, watcher, store, queue, registry, events }, drain);
  } finally {
    watcher.end();
    await within(CLOSE_MS, store.close());
    endWithin(CLOSE_MS);
  }
}

async function workUntilStopped(opened: Opened, drain: boolean): Promise<void> {
  const { settings, watcher, store, queue, registry, events } = opened;
  const stop = stopSignal();
  const { threads, budgetSeconds, rate, host, port } = settings;
  const worker = new Worker({
    store,
    queue,
    pool: new ThreadPool({ threads, budgetMs: budgetSeconds * 1_000 }),
    events,
    ...(rate === undefined ? {} : { perSecond: rate }),
  });
  const server = port === undefined ? undefined : await startOperationsServer({ store, queue, registry, host, port });
  const metrics = server === undefined ? '' : `, metrics on ${server.address}/metrics`;
  // it may be asked to stop while it waits for a server
  await Promise.race([begin(opened, { worker, stop, metrics }), stop.asked]);
  await (drain ? Promise.race([worker.drained(), stop.asked]) : stop.asked);
  stop.abort();
  await worker.stop();
  if (drain) watcher.info(await summarise(store));
  await server?.close();
}

interface Beginning {
  readonly worker: Worker;
  readonly stop: StopSignal;
  readonly metrics: string;
}

async function begin({ settings, watcher, store, queue }: Opened, { worker, stop, metrics }: Beginning): Promise<void> {
  const { kind, warnings } = await queue.describe();
  for (const warning of warnings) watcher.warn(warning);
  const where = settings.database === undefined ? settings.store : 'PostgreSQL';
  watcher.info(`working on ${where}, queue ${kind}${metrics}`);
  await worker.start();
  if (!stop.signal.aborted) await startStandingJobs({ store, queue, settings, watcher, signal: stop.signal });
}

/** What stands in the store at the end of a run. */
async function summarise(store: Store): Promise<string> {
  const { articles, conflicts } = await store.status();
  const left = articles.waiting + articles.running;
  const rest = [
    ...(left === 0 ? [] : [`${left} left to do`]),
    ...(articles.setAside === 0 ? [] : [`${articles.setAside} set aside (crosscheck status names them)`]),
  ];
  return [`${articles.done} articles done, ${conflicts} conflicts`, ...rest].join(', ');
}

function both(one: WorkerEvents, other: WorkerEvents): WorkerEvents {
  return {
    done: (end) => {
      one.done(end);
      other.done(end);
    },
    trouble: (error) => {
      one.trouble(error);
      other.trouble(error);
    },
    refilled: (subjects) => {
      one.refilled(subjects);
      other.refilled(subjects);
    },
  };
}
