import type { ConsumeOptions } from './queue.ts';

const AGAIN_MS = 500;
const SECOND = 1_000;

/** The subjects of one stage, in the order of their coming. */
export class MemoryLane {
  readonly #waiting = new Set<string>();
  readonly #delayed = new Map<string, NodeJS.Timeout>();
  readonly #running = new Map<string, Promise<void>>();
  /** asked for while they were running */
  readonly #again = new Set<string>();
  #consumer: { readonly options: ConsumeOptions; readonly handle: (subject: string) => Promise<void> } | undefined;
  #isClosed = false;
  /** when the next subject may be handed out, if there is a limit */
  #nextAt = 0;
  #pause: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#waiting.size + this.#delayed.size + this.#running.size;
  }

  add(subjects: readonly string[], delayMs: number): void {
    for (const subject of subjects) {
      clearTimeout(this.#delayed.get(subject));
      this.#delayed.delete(subject);
      if (delayMs > 0 && !this.#waiting.has(subject)) this.#putOff(subject, delayMs);
      else if (this.#running.has(subject)) this.#again.add(subject);
      else this.#waiting.add(subject);
    }
    this.#handOut();
  }

  consume(options: ConsumeOptions, handle: (subject: string) => Promise<void>): void {
    this.#consumer = { options, handle };
    this.#handOut();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#pause);
    for (const timer of this.#delayed.values()) clearTimeout(timer);
    await Promise.all(this.#running.values());
  }

  #putOff(subject: string, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#delayed.delete(subject);
      this.add([subject], 0);
    }, delayMs);
    this.#delayed.set(subject, timer);
  }

  #handOut(): void {
    if (this.#isClosed || this.#consumer === undefined) return;
    const { concurrency } = this.#consumer.options;
    for (const subject of this.#waiting) {
      if (this.#running.size >= concurrency || !this.#mayStart(this.#consumer.options)) return;
      this.#waiting.delete(subject);
      this.#running.set(subject, this.#handle(subject, this.#consumer.handle));
    }
  }

  /** Is there room under the limit? If not, the lane looks again when there is. */
  #mayStart({ perSecond }: ConsumeOptions): boolean {
    if (perSecond === undefined) return true;
    const now = performance.now();
    if (this.#nextAt > now) {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#handOut(), this.#nextAt - now);
      return false;
    }
    this.#nextAt = Math.max(this.#nextAt, now - SECOND / perSecond) + SECOND / perSecond;
    return true;
  }

  async #handle(subject: string, handle: (subject: string) => Promise<void>): Promise<void> {
    const failed = await handle(subject).then(
      () => false,
      () => true,
    );
    this.#running.delete(subject);
    if (failed && !this.#isClosed) this.add([subject], AGAIN_MS);
    else if (this.#again.delete(subject)) this.add([subject], 0);
    this.#handOut();
  }
}
