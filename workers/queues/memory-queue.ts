import type { Stage } from '../../schemas/index.ts';
import type { AddOptions, ConsumeOptions, Queue } from './queue.ts';
import { MemoryLane } from './memory-lane.ts';

/** Looked at often: other processes put work into the store without a word to this one. */
const RECONCILE_MS = 200;
/** More would only wait here instead of in the store. */
const MOST_WAITING = 256;

/** The queue of a process that has no server: it holds what is next, and is filled from the store. */
export function openMemoryQueue(): Queue {
  return new MemoryQueue();
}

class MemoryQueue implements Queue {
  readonly reconcileMs = RECONCILE_MS;
  readonly #lanes = new Map<Stage, MemoryLane>();
  readonly #repeated = new Map<string, { timer: NodeJS.Timeout; running: Promise<void> }>();

  add(stage: Stage, subjects: readonly string[], { delayMs = 0 }: AddOptions = {}): Promise<void> {
    this.#lane(stage).add(subjects, delayMs);
    return Promise.resolve();
  }

  consume(stage: Stage, options: ConsumeOptions, handle: (subject: string) => Promise<void>): Promise<void> {
    this.#lane(stage).consume(options, handle);
    return Promise.resolve();
  }

  size(stage: Stage): Promise<number> {
    return Promise.resolve(this.#lane(stage).size);
  }

  room(stage: Stage): Promise<number> {
    return Promise.resolve(Math.max(0, MOST_WAITING - this.#lane(stage).size));
  }

  every(name: string, everyMs: number, work: () => Promise<void>): Promise<void> {
    const repeated = { timer: setInterval(() => begin(), everyMs), running: Promise.resolve() };
    let isRunning = false;
    const begin = () => {
      if (isRunning) return;
      isRunning = true;
      repeated.running = work().finally(() => {
        isRunning = false;
      });
    };
    this.#repeated.set(name, repeated);
    begin();
    return Promise.resolve();
  }

  describe(): Promise<{ kind: string; warnings: string[] }> {
    return Promise.resolve({ kind: 'in this process', warnings: [] });
  }

  ping(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    for (const { timer } of this.#repeated.values()) clearInterval(timer);
    const repeated = [...this.#repeated.values()].map(({ running }) => running);
    const lanes = [...this.#lanes.values()].map((lane) => lane.close());
    await Promise.all([...repeated, ...lanes]);
  }

  #lane(stage: Stage): MemoryLane {
    const lane = this.#lanes.get(stage) ?? new MemoryLane();
    this.#lanes.set(stage, lane);
    return lane;
  }
}
