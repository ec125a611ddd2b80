import { setTimeout as sleep } from 'node:timers/promises';
import { Stage } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import { ownName } from './owner.ts';
import { persist } from './persist.ts';
import type { Queue } from './queues/queue.ts';
import { reconcile } from './reconcile.ts';
import { StageRunner } from './stage-runner.ts';
import type { ThreadPool } from './threads/thread-pool.ts';
import { within } from './within.ts';
import type { WorkerEvents } from './worker-events.ts';
import { WorkerStore } from './worker-store.ts';

/** Also how long it takes until something is tried again whose taking was cut off by the network. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
/** What is under way when a worker is told to stop has so long to end. */
const GRACE_MS = 6_500;
/** A store or a queue that is away must not hold up the end for longer. */
const FAREWELL_MS = 1_000;
const LOOK_MS = 250;
/** Extractions under way for each thread: one that is saved and one that is taken, so that the thread never waits for the disk. */
const AHEAD = 6;

export interface WorkerOptions {
  readonly store: Store;
  readonly queue: Queue;
  readonly pool: ThreadPool;
  readonly events: WorkerEvents;
  /** extractions in a second, by all workers on the queue */
  readonly perSecond?: number;
  readonly leaseMs?: number;
}

/** Takes articles through all stages until it is stopped. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #runner: StageRunner;
  readonly #giveUp = new AbortController();
  readonly #stopped = new AbortController();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #lease;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#lease = { owner: ownName(), ms: options.leaseMs ?? LEASE_MS };
    const [{ store, events }, signal] = [options, this.#giveUp.signal];
    const own = new WorkerStore({ store, lease: this.#lease, signal, onTrouble: events.trouble });
    this.#runner = new StageRunner({ ...options, store: own, signal });
  }

  /** Begins to work. Nothing is taken before the threads can do it, nor when it was stopped meanwhile. */
  async start(): Promise<void> {
    const { store, queue, pool, perSecond } = this.#options;
    await pool.ready();
    await this.#persist(() => store.requestOutdated());
    const limits = { extract: pool.threads * AHEAD, link: 64, compare: pool.threads * 2 };
    for (const stage of Stage.options) {
      if (this.#stopped.signal.aborted) return;
      const options = { concurrency: limits[stage], ...(stage === 'extract' && perSecond !== undefined ? { perSecond } : {}) };
      await queue.consume(stage, options, (subject) => this.#runner.run(stage, subject));
    }
    if (this.#stopped.signal.aborted) return;
    this.#repeat(RENEW_MS, () => store.renew(this.#runner.held, this.#lease));
    this.#repeat(queue.reconcileMs, () => this.#reconcile());
    await this.#persist(() => this.#reconcile());
  }

  /** Waits until nothing is left to do, here or elsewhere. */
  async drained(): Promise<void> {
    const { store } = this.#options;
    while (!this.#stopped.signal.aborted) {
      const [extract, link, compare] = await this.#persist(() => Promise.all(Stage.options.map((stage) => store.unfinished(stage))));
      if (extract === 0 && link === 0 && compare === 0) return;
      // nothing more will come
      if (extract === 0 && link === 0) {
        await this.#persist(() => store.hurry());
        await this.#persist(() => this.#reconcile());
      }
      await sleep(LOOK_MS);
    }
  }

  /** Ends what is under way, if it takes no longer than a few seconds; the rest is given back. */
  async stop(): Promise<void> {
    const { store, queue, pool, events } = this.#options;
    this.#stopped.abort();
    for (const timer of this.#timers) clearInterval(timer);
    const ended = queue.close();
    await within(GRACE_MS, ended);
    this.#giveUp.abort();
    await pool.close();
    await within(FAREWELL_MS, ended);
    await within(FAREWELL_MS, store.release(this.#runner.held, this.#lease.owner)).catch(events.trouble);
  }

  async #reconcile(): Promise<void> {
    const added = await reconcile(this.#options.store, this.#options.queue);
    if (added > 0) this.#options.events.refilled(added);
  }

  /** Does something every so often, one run after the other. */
  #repeat(everyMs: number, work: () => Promise<unknown>): void {
    let isRunning = false;
    const timer = setInterval(() => {
      if (isRunning) return;
      isRunning = true;
      void work()
        .catch(this.#options.events.trouble)
        .finally(() => {
          isRunning = false;
        });
    }, everyMs);
    this.#timers.push(timer);
  }

  #persist<Result>(work: () => Promise<Result>): Promise<Result> {
    return persist(work, { signal: this.#giveUp.signal, onTrouble: this.#options.events.trouble });
  }
}
