import { Worker } from 'node:worker_threads';
import type { Article } from '../schemas/index.ts';
import type { ExtractOutcome } from './extract-outcome.ts';

/** An article on its way, and where its outcome goes. */
export interface ExtractTask {
  readonly article: Article;
  readonly settle: (outcome: ExtractOutcome) => void;
}

export interface LaneOptions {
  readonly thread: URL;
  readonly budgetMs: number;
  readonly heapMb: number;
  /** an article was done: there is room again */
  readonly onRoom: () => void;
  /** the thread died; these articles wait for another */
  readonly onLost: (tasks: readonly ExtractTask[]) => void;
}

/** Articles sent ahead, so that the thread never waits for the next one. */
const AHEAD = 3;

/** Room for what an article leaves behind; more only takes memory. */
const YOUNG_MB = 8;

type Message = 'ready' | { readonly json: string } | { readonly failure: string };

/**
 * One worker thread with a time budget for each article. What hangs, exhausts memory or ends the thread costs the article that
 * it was at, and no other: the thread is killed, and the next article starts a new one.
 */
export class ExtractLane {
  readonly #options: LaneOptions;
  #worker: Worker | undefined;
  #tasks: ExtractTask[] = [];
  #timer: NodeJS.Timeout | undefined;
  #death: Exclude<ExtractOutcome, { json: string }> | undefined;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Articles on their way; a thread not yet started is the last choice but one that is full. */
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
    worker.on('message', (message: Message) => {
      if (worker === this.#worker && message !== 'ready') this.#finish(message);
    });
    worker.on('error', (error) => {
      this.#death ??= { failure: describeDeath(error), code: 'not-extracted' };
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#lose();
    });
  }

  send(task: ExtractTask): void {
    this.start();
    this.#tasks.push(task);
    this.#worker?.postMessage(task.article);
    if (this.#tasks.length === 1) this.#watch();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** Gives the first article its time. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#tasks.length === 0) return;
    const { budgetMs } = this.#options;
    this.#timer = setTimeout(() => {
      this.#death = { failure: `it took longer than ${budgetMs / 1000} s`, code: 'too-slow' };
      void this.#worker?.terminate();
    }, budgetMs);
  }

  #finish(message: { readonly json: string } | { readonly failure: string }): void {
    const task = this.#tasks.shift();
    this.#watch();
    task?.settle('json' in message ? message : { ...message, code: 'not-extracted' });
    this.#options.onRoom();
  }

  /** 'exit' comes after every result that the thread had sent: the first article left is the one that it was at. */
  #lose(): void {
    clearTimeout(this.#timer);
    const outcome = this.#death ?? { failure: 'the thread ended', code: 'not-extracted' };
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
