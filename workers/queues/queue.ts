import type { Stage } from '../../schemas/index.ts';

export interface ConsumeOptions {
  /** so many subjects are handled at once by this process */
  readonly concurrency: number;
  /** no more than this are handed out in a second, by all processes on the queue */
  readonly perSecond?: number;
}

export interface AddOptions {
  readonly delayMs?: number;
}

/**
 * Carries the ids of what is to be done, and nothing else. A queue may forget or repeat: the store is the truth, so a subject that is
 * handed out once too often finds nothing to do, and what was forgotten is added again by the reconciler.
 */
export interface Queue {
  /** how often it is compared with the store */
  readonly reconcileMs: number;
  /** How many subjects of a stage it wants from the store, of which so many are unfinished. */
  room(stage: Stage, unfinished: () => Promise<number>): Promise<number>;
  /** Says that there is work. What waits already is not added again; what is being handled will be handed out once more afterwards. */
  add(stage: Stage, subjects: readonly string[], options?: AddOptions): Promise<void>;
  /** Hands subjects out until the queue is closed, in the order of their coming. What `handle` rejects is handed out again. */
  consume(stage: Stage, options: ConsumeOptions, handle: (subject: string) => Promise<void>): Promise<void>;
  /** How many subjects wait, are put off, or are being handled. */
  size(stage: Stage): Promise<number>;
  /** Does something again and again, in one of the processes on the queue at a time. The first time is at once. */
  every(name: string, everyMs: number, work: () => Promise<void>): Promise<void>;
  /** One line for the log: what was found when it was opened, and what is wrong with it. */
  describe(): Promise<{ readonly kind: string; readonly warnings: readonly string[] }>;
  /** Is it there? Rejects when not. */
  ping(): Promise<void>;
  /** Hands out nothing more, and waits for what is being handled. */
  close(): Promise<void>;
}
