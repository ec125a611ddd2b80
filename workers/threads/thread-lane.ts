import { Worker } from 'node:worker_threads';
import type { ThreadFailure, ThreadOutcome } from './thread-outcome.ts';

/** A job on its way, and where its outcome goes. */
export interface ThreadTask {
  readonly kind: string;
  readonly input: unknown;
  readonly settle: (outcome: ThreadOutcome<unknown>) => void;
}

export interface LaneOptions {
  readonly thread: URL;
  readonly budgetMs: number;
  readonly heapMb: number;
  /** a job was done: there is room again */
  readonly onRoom: () => void;
  /** the thread died; these jobs wait for another */
  readonly onLost: (tasks: readonly ThreadTask[]) => void;
}

/** What becomes of a job that nobody waits for any more. */
export const CLOSED: ThreadFailure = { failure: 'it was given up', code: 'not-done' };

/** Jobs sent ahead, so that the thread never waits for the next one. */
const AHEAD = 3;

/** Room for what a job leaves behind; more only takes memory. */
const YOUNG_MB = 16;

type Result = { readonly value: unknown } | { readonly failure: string };

/**
 * One worker thread with a time budget for each job. What hangs, exhausts memory or ends the thread costs the job that
 * it was at, and no other: the thread is killed, and the next job starts a new one.
 */
export class ThreadLane {
  readonly #options: LaneOptions;
  #worker: Worker | undefined;
  #tasks: ThreadTask[] = [];
  #ready: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #death: ThreadFailure | undefined;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Jobs on their way; a thread not yet started is the last choice but one that is full. */
  get load(): number {
    return this.#worker === undefined ? AHEAD - 1 : this.#tasks.length;
  }

  get hasRoom(): boolean {
    return this.#tasks.length < AHEAD && this.#death === undefined;
  }

  start(): void {
    if (this.#worker !== undefined) return;
    const resourceLimits = { maxOldGenerationSizeMb: this.#options.heapMb, maxYoungGenerationSizeMb: YOUNG_MB };
    const worker = new Worker(this.#options.thread, { resourceLimits, stdout: true, stderr: true });
    this.#worker = worker;
    this.#ready = new Promise((resolve) => worker.once('message', resolve).once('exit', resolve));
    worker.on('message', (message: 'ready' | Result) => {
      if (worker === this.#worker && message !== 'ready') this.#finish(message);
    });
    worker.on('error', (error) => {
      this.#death ??= { failure: describeDeath(error), code: 'not-done' };
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#lose();
    });
  }

  /** Starts the thread, and waits until it has loaded what it needs or has ended. */
  async ready(): Promise<void> {
    this.start();
    await this.#ready;
  }

  send(task: ThreadTask): void {
    this.start();
    this.#tasks.push(task);
    this.#worker?.postMessage({ kind: task.kind, input: task.input });
    if (this.#tasks.length === 1) this.#watch();
  }

  /** Ends the thread; jobs on their way are not done. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const [worker, tasks] = [this.#worker, this.#tasks];
    this.#worker = undefined;
    this.#tasks = [];
    for (const task of tasks) task.settle(CLOSED);
    await worker?.terminate();
  }

  /** Gives the first job its time. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#tasks.length === 0) return;
    const { budgetMs } = this.#options;
    this.#timer = setTimeout(() => {
      this.#death = { failure: `it took longer than ${budgetMs / 1000} s`, code: 'too-slow' };
      void this.#worker?.terminate();
    }, budgetMs);
  }

  #finish(result: Result): void {
    const task = this.#tasks.shift();
    this.#watch();
    task?.settle('value' in result ? result : { ...result, code: 'not-done' });
    this.#options.onRoom();
  }

  /** 'exit' comes after every result that the thread had sent: the first job left is the one that it was at. */
  #lose(): void {
    clearTimeout(this.#timer);
    const outcome = this.#death ?? { failure: 'the thread ended', code: 'not-done' };
    const [guilty, ...others] = this.#tasks;
    this.#worker = undefined;
    this.#death = undefined;
    this.#tasks = [];
    guilty?.settle(outcome);
    this.#options.onLost(others);
  }
}

function describeDeath({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it took too much memory' : message;
}
