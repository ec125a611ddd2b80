import { availableParallelism } from 'node:os';
import { tuneEngine } from './tune-engine.ts';
import type { ThreadJobs } from './thread-jobs.ts';
import { CLOSED, ThreadLane, type ThreadTask } from './thread-lane.ts';
import type { ThreadOutcome } from './thread-outcome.ts';

export interface PoolOptions {
  readonly threads?: number;
  /** wall time for one job */
  readonly budgetMs?: number;
  readonly heapMb?: number;
  /** the program of a thread; another one in tests */
  readonly thread?: URL;
}

const MOST_THREADS = 8;
const BUDGET_MS = 20_000;
const HEAP_MB = 512;

/** The pipeline in killable worker threads. One bad job costs itself only. */
export class ThreadPool {
  readonly #lanes: ThreadLane[];
  #waiting: ThreadTask[] = [];
  #isClosed = false;

  constructor({ threads = defaultThreads(), budgetMs = BUDGET_MS, heapMb = HEAP_MB, thread = ownThread() }: PoolOptions = {}) {
    const onRoom = () => this.#dispatch();
    const onLost = (tasks: readonly ThreadTask[]) => {
      this.#waiting = [...tasks, ...this.#waiting];
      this.#dispatch();
    };
    tuneEngine();
    this.#lanes = Array.from({ length: threads }, () => new ThreadLane({ thread, budgetMs, heapMb, onRoom, onLost }));
  }

  get threads(): number {
    return this.#lanes.length;
  }

  /** Starts a thread before the first job comes: it needs a moment to load its models. */
  warm(): void {
    this.#lanes[0]?.start();
  }

  /** Starts all threads, and waits until they have loaded what they need. */
  async ready(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.ready()));
  }

  /** Runs a job. Never rejects. */
  run<Kind extends keyof ThreadJobs>(kind: Kind, input: ThreadJobs[Kind]['input']): Promise<ThreadOutcome<ThreadJobs[Kind]['value']>> {
    return new Promise((resolve) => {
      const settle = (outcome: ThreadOutcome<unknown>) => {
        resolve(outcome as ThreadOutcome<ThreadJobs[Kind]['value']>);
      };
      if (this.#isClosed) return settle(CLOSED);
      this.#waiting.push({ kind, input, settle });
      this.#dispatch();
    });
  }

  /** Ends the threads; jobs still on their way are not done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { settle } of this.#waiting.splice(0)) settle(CLOSED);
    await Promise.all(this.#lanes.map((lane) => lane.close()));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const lane = this.#lanes.filter(({ hasRoom }) => hasRoom).sort((a, b) => a.load - b.load)[0];
      const task = lane === undefined ? undefined : this.#waiting.shift();
      if (lane === undefined || task === undefined) return;
      lane.send(task);
    }
  }
}

/** One thread even on one core: it is there to be killed. */
function defaultThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/** The built file: a thread is started from JavaScript. */
function ownThread(): URL {
  return new URL('./stage-thread.js', import.meta.url);
}
