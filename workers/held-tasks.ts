import type { Task } from '../schemas/index.ts';
import { Gate } from './gate.ts';

/** What died with its process so often runs when nothing else does, so that it takes nobody with it. */
const SUSPECT = 3;

export interface HeldTasksOptions {
  /** gives tasks back that were not begun */
  readonly release: (tasks: readonly Task[]) => Promise<void>;
  /** aborted when what is under way is given up */
  readonly signal: AbortSignal;
}

/**
 * The tasks that a process holds. When it dies, each of them counts as interrupted: so a suspect, which may have been the reason before,
 * runs while nothing else is held.
 */
export class HeldTasks {
  readonly #options: HeldTasksOptions;
  readonly #gate = new Gate();
  readonly #held = new Set<Task>();

  constructor(options: HeldTasksOptions) {
    this.#options = options;
  }

  /** Everything that is held: its leases are to be renewed, and what is left at the end is to be given back. */
  get all(): readonly Task[] {
    return [...this.#held];
  }

  /** Holds what is taken. Nothing is taken while a suspect runs, nor when all is given up. */
  take<Taken>(work: () => Promise<Taken | undefined>, tasksOf: (taken: Taken) => readonly Task[]): Promise<Taken | undefined> {
    return this.#gate.together(async () => {
      const taken = this.#options.signal.aborted ? undefined : await work();
      for (const task of taken === undefined ? [] : tasksOf(taken)) this.#held.add(task);
      return taken;
    });
  }

  /** Works on tasks that were taken; false when they were given back meanwhile, since a suspect came first: then they are to be taken anew. */
  run(tasks: readonly Task[], work: () => Promise<void>): Promise<boolean> {
    if (!tasks.some(({ interruptions }) => interruptions >= SUSPECT)) return this.#gate.together(() => this.#through(tasks, work));
    return this.#gate.alone(async () => {
      // nobody is inside: what else is held was not begun
      if (this.#holds(tasks)) await this.#giveBack([...this.#held].filter((task) => !tasks.includes(task)));
      return this.#through(tasks, work);
    });
  }

  async #through(tasks: readonly Task[], work: () => Promise<void>): Promise<boolean> {
    if (!this.#holds(tasks)) return false;
    try {
      await work();
    } finally {
      // what was given up stays held, and is given back when the worker ends
      if (!this.#options.signal.aborted) for (const task of tasks) this.#held.delete(task);
    }
    return true;
  }

  #holds(tasks: readonly Task[]): boolean {
    return tasks.every((task) => this.#held.has(task));
  }

  async #giveBack(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks) this.#held.delete(task);
    if (tasks.length > 0) await this.#options.release(tasks);
  }
}
