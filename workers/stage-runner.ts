import type { Stage, Task } from '../schemas/index.ts';
import type { Extracted, TakenArticle } from '../store/store.ts';
import { HeldTasks } from './held-tasks.ts';
import type { OpenNeighbourhood } from './link/compare-neighbourhood.ts';
import type { Queue } from './queues/queue.ts';
import type { Digest } from './threads/thread-jobs.ts';
import type { ThreadPool } from './threads/thread-pool.ts';
import type { WorkerEvents } from './worker-events.ts';
import type { WorkerStore } from './worker-store.ts';

/** A little more than the store waits for quiet. */
const QUIET_MS = 2_100;
/** With so much still to be read, the store brings comparisons up later. */
const BUSY = 20;

export interface RunnerParts {
  readonly store: WorkerStore;
  readonly queue: Queue;
  readonly pool: ThreadPool;
  readonly events: WorkerEvents;
  /** aborted when the worker must give up what it is at */
  readonly signal: AbortSignal;
}

/** Runs one piece of work of each stage, from the store to the store. */
export class StageRunner {
  readonly #parts: RunnerParts;
  readonly #held: HeldTasks;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#held = new HeldTasks({ signal: parts.signal, release: (tasks) => parts.store.release(tasks) });
  }

  /** Everything this process holds. */
  get held(): readonly Task[] {
    return this.#held.all;
  }

  /** Does the work of a stage on a subject, if there is any and nobody else has it. */
  async run(stage: Stage, subject: string): Promise<void> {
    // what is given back for a suspect is tried anew
    while (!(await this.#begin[stage](subject)));
  }

  /** False when what was taken was given back before it was begun. */
  readonly #begin: Record<Stage, (subject: string) => Promise<boolean>> = {
    extract: (subject) =>
      this.#through(
        () => this.#parts.store.takeArticle(subject),
        ({ task }) => [task],
        (taken) => this.#extract(taken),
      ),
    link: (subject) =>
      this.#through(
        () => this.#parts.store.takeLink(subject),
        (task) => [task],
        (task) => this.#link(task),
      ),
    compare: (subject) =>
      this.#through(
        () => this.#parts.store.openNeighbourhood(subject),
        ({ tasks }) => tasks,
        (open) => this.#compare(open),
      ),
  };

  /** Takes tasks and works on them. A fault of this program is a failure of the tasks. */
  async #through<Taken>(
    take: () => Promise<Taken | undefined>,
    tasksOf: (taken: Taken) => readonly Task[],
    work: (taken: Taken) => Promise<void>,
  ): Promise<boolean> {
    const taken = await this.#held.take(take, tasksOf);
    if (taken === undefined) return true;
    const began = performance.now();
    const onFault = async (error: unknown) => {
      if (!this.#parts.signal.aborted) await this.#fail(tasksOf(taken), (error as Error).message, began);
    };
    return this.#held.run(tasksOf(taken), () => work(taken).catch(onFault));
  }

  async #extract({ task, article }: TakenArticle): Promise<void> {
    const { store, pool, queue, events, signal } = this.#parts;
    const began = performance.now();
    const outcome = await pool.run('digest', article);
    if (signal.aborted) return;
    if ('failure' in outcome) return this.#fail([task], outcome.failure, began);
    await store.saveExtraction(extractedOf(task, outcome.value));
    this.#done(task, began);
    // a queue that forgets it is filled again from the store
    await queue.add('link', [task.subject]).catch(events.trouble);
  }

  async #link(task: Task): Promise<void> {
    const { store, queue, events } = this.#parts;
    const began = performance.now();
    await store.link(task);
    this.#done(task, began);
    const announce = async () => {
      if ((await queue.size('extract')) < BUSY) await queue.add('compare', [task.subject], { delayMs: QUIET_MS });
    };
    await announce().catch(events.trouble);
  }

  async #compare(open: OpenNeighbourhood): Promise<void> {
    const { store, pool, signal } = this.#parts;
    const began = performance.now();
    const members = await store.members(open.articleIds);
    const guests = (await store.members(open.guestIds)).map(({ article }) => article);
    const outcome = await pool.run('compare', { members, rulings: open.rulings, guests });
    if (signal.aborted) return;
    if ('failure' in outcome) return this.#fail(open.tasks, outcome.failure, began);
    await store.saveNeighbourhood(open, outcome.value);
    for (const task of open.tasks) this.#done(task, began);
  }

  async #fail(tasks: readonly Task[], failure: string, began: number): Promise<void> {
    for (const task of tasks) {
      await this.#parts.store.fail(task, failure);
      this.#parts.events.done({ stage: task.stage, articleId: task.subject, milliseconds: performance.now() - began, failure });
    }
  }

  #done({ stage, subject }: Task, began: number): void {
    this.#parts.events.done({ stage, articleId: subject, milliseconds: performance.now() - began });
  }
}

function extractedOf(task: Task, { body, text }: Digest): Extracted {
  const [profile, passages] = [Buffer.from(text.profile), Buffer.from(text.passages)];
  return { task, body: Buffer.from(body), text: { id: text.id, profile, passages } };
}
