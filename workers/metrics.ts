import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Stage, type WorkStatus } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import type { WorkerEvents } from './worker-events.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** What a worker counts, in the form that Prometheus reads. What waits is asked of the store when somebody looks. */
export function makeMetrics(store: Store): { readonly registry: Registry; readonly events: WorkerEvents } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const jobs = new Counter({
    name: 'crosscheck_jobs_total',
    help: 'pieces of work that ended here',
    labelNames: ['stage', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'crosscheck_job_seconds',
    help: 'how long they took',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  });
  const troubles = new Counter({ name: 'crosscheck_troubles_total', help: 'times the store or the queue failed', registers });
  const refills = new Counter({ name: 'crosscheck_refilled_total', help: 'subjects the queue was given from the store', registers });
  addStatusGauges(registry, store);
  return {
    registry,
    events: {
      done: ({ stage, milliseconds, failure }) => {
        jobs.inc({ stage, outcome: failure === undefined ? 'done' : 'failed' });
        seconds.observe({ stage }, milliseconds / 1_000);
      },
      trouble: () => troubles.inc(),
      refilled: (subjects) => refills.inc(subjects),
    },
  };
}

function addStatusGauges(registry: Registry, store: Store): void {
  const registers = [registry];
  const status = recentStatus(store);
  const conflicts: Gauge = new Gauge({
    name: 'crosscheck_conflicts',
    help: 'conflicts found',
    registers,
    collect: async () => conflicts.set((await status()).conflicts),
  });
  const oldest: Gauge = new Gauge({
    name: 'crosscheck_oldest_waiting_seconds',
    help: 'age of what waits longest',
    labelNames: ['stage'],
    registers,
    collect: async () => {
      const { stages } = await status();
      for (const stage of Stage.options) oldest.set({ stage }, stages[stage].oldestWaitingSeconds ?? 0);
    },
  });
  const tasks: Gauge = new Gauge({
    name: 'crosscheck_tasks',
    help: 'pieces of work in the store',
    labelNames: ['stage', 'state'],
    registers,
    collect: async () => {
      const { stages } = await status();
      for (const stage of Stage.options) {
        const { waiting, running, done, setAside } = stages[stage];
        for (const [state, count] of Object.entries({ waiting, running, done, setAside })) tasks.set({ stage, state }, count);
      }
    },
  });
}

/** The store is asked once for all gauges of a scrape. */
function recentStatus(store: Store): () => Promise<WorkStatus> {
  let asked: Promise<WorkStatus> | undefined;
  return () => {
    asked ??= store.status().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}
