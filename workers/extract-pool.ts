import { availableParallelism } from 'node:os';
import type { Article } from '../schemas/index.ts';
import { calmCompiler } from './calm-compiler.ts';
import { ExtractLane, type ExtractTask } from './extract-lane.ts';
import type { ExtractOutcome } from './extract-outcome.ts';

export interface PoolOptions {
  readonly threads?: number;
  /** wall time for one article */
  readonly budgetMs?: number;
  readonly heapMb?: number;
  /** the program of a thread; another one in tests */
  readonly thread?: URL;
}

const MOST_THREADS = 8;
const BUDGET_MS = 20_000;
const HEAP_MB = 512;

/** Extraction in killable worker threads. One bad article costs itself only. */
export class ExtractPool {
  readonly #lanes: ExtractLane[];
  #waiting: ExtractTask[] = [];

  constructor({ threads = defaultThreads(), budgetMs = BUDGET_MS, heapMb = HEAP_MB, thread = ownThread() }: PoolOptions = {}) {
    const onRoom = () => this.#dispatch();
    const onLost = (tasks: readonly ExtractTask[]) => {
      this.#waiting = [...tasks, ...this.#waiting];
      this.#dispatch();
    };
    calmCompiler();
    this.#lanes = Array.from({ length: threads }, () => new ExtractLane({ thread, budgetMs, heapMb, onRoom, onLost }));
  }

  /** Starts a thread before the first article comes: it needs a moment to load its models. */
  warm(): void {
    this.#lanes[0]?.start();
  }

  /** Extracts one article. Never rejects. */
  extract(article: Article): Promise<ExtractOutcome> {
    return new Promise((settle) => {
      this.#waiting.push({ article, settle });
      this.#dispatch();
    });
  }

  /** Ends the threads; articles still on their way are left. */
  async close(): Promise<void> {
    this.#waiting = [];
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
  return new URL('./extract-thread.js', import.meta.url);
}
