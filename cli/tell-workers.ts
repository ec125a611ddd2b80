import type { Queue } from '../workers/queues/queue.ts';
import { within } from '../workers/within.ts';

const PATIENCE_MS = 1_500;

/** Tells workers of new articles through their queue, for as long as it can be reached: otherwise they find them in the store. */
export class WorkerBell {
  readonly #queue: Queue | undefined;
  readonly #onSilence: () => void;

  /** @param onSilence called once, when the queue does not answer */
  constructor(queue: Queue | undefined, onSilence: () => void) {
    this.#queue = queue;
    this.#onSilence = onSilence;
  }

  #isThere = true;

  async ring(articleIds: readonly string[]): Promise<void> {
    if (this.#queue === undefined || !this.#isThere || articleIds.length === 0) return;
    this.#isThere = await within(PATIENCE_MS, this.#queue.add('extract', articleIds)).catch(() => false);
    if (!this.#isThere) this.#onSilence();
  }
}
