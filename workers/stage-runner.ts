import type { Stage, Task } from '../schemas/index.ts';
import type { Extracted, Lease, Store, TakenArticle } from '../store/store.ts';
import { batch } from './batcher.ts';
import { HeldTasks } from './held-tasks.ts';
import { openNeighbourhood, saveNeighbourhood, type OpenNeighbourhood } from './link/compare-neighbourhood.ts';
import { linkArticles } from './link/link-articles.ts';
import { persist } from './persist.ts';
import type { Queue } from './queues/queue.ts';
import type { Digest } from './threads/thread-jobs.ts';
import type { ThreadPool } from './threads/thread-pool.ts';
import type { WorkerEvents } from './worker-events.ts';

const MOST_IN_ONE_WRITE = 64;
/** A little more than the store waits for quiet, and what it takes for many. */
const QUIET_MS = 2_100;
const BUSY = 20;

export interface RunnerParts {
  readonly store: Store;
  readonly queue: Queue;
  readonly pool: ThreadPool;
  readonly lease: Lease;
  readonly events: WorkerEvents;
  /** aborted when the worker must give up what it is at */
  readonly signal: AbortSignal;
}

/** Runs one piece of work of each stage, from the store to the store. */
export class StageRunner {
  readonly #parts: RunnerParts;
  readonly #held: HeldTasks;
  readonly #takeArticle: (id: string) => Promise<TakenArticle | undefined>;
  readonly #takeLink: (id: string) => Promise<Task | undefined>;
  readonly #saveExtraction: (result: Extracted) => Promise<void>;
  readonly #link: (task: Task) => Promise<void>;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    const { store, lease, signal } = parts;
    this.#held = new HeldTasks({ signal, release: (tasks) => this.#persist(() => store.release(tasks, lease.owner)) });
    this.#takeArticle = this.#taking(
      (ids) => store.takeArticles(ids, lease),
      ({ article }) => article.id,
    );
    this.#takeLink = this.#taking(
      (ids) => store.take('link', ids, lease),
      ({ subject }) => subject,
    );
    this.#saveExtraction = this.#writing((results) => store.saveExtractions(results, lease.owner));
    this.#link = this.#writing(async (tasks) => {
      await store.changeGraph((graph) => linkArticles(graph, tasks, lease.owner));
      await this.#announce(tasks);
    });
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
    extract: async (subject) => {
      const taken = await this.#held.take(
        () => this.#takeArticle(subject),
        ({ task }) => [task],
      );
      return taken === undefined || this.#attempt([taken.task], () => this.#extract(taken));
    },
    link: async (subject) => {
      const task = await this.#held.take(
        () => this.#takeLink(subject),
        (taken) => [taken],
      );
      return task === undefined || this.#attempt([task], () => this.#linkOne(task));
    },
    compare: async (subject) => {
      const { store, lease } = this.#parts;
      const open = await this.#held.take(
        () => this.#persist(() => store.changeGraph((graph) => openNeighbourhood(graph, subject, lease))),
        ({ tasks }) => tasks,
      );
      return open === undefined || this.#attempt(open.tasks, () => this.#compareAll(open));
    },
  };

  /** Runs work on tasks that are held; false when it was not begun. A fault of this program is a failure of the task. */
  #attempt(tasks: readonly Task[], work: () => Promise<void>): Promise<boolean> {
    const began = performance.now();
    return this.#held.run(tasks, () =>
      work().catch(async (error: unknown) => {
        if (!this.#parts.signal.aborted) await this.#fail(tasks, (error as Error).message, began);
      }),
    );
  }

  async #extract({ task, article }: TakenArticle): Promise<void> {
    const began = performance.now();
    const outcome = await this.#parts.pool.run('digest', article);
    if (this.#parts.signal.aborted) return;
    if ('failure' in outcome) return this.#fail([task], outcome.failure, began);
    await this.#saveExtraction(extractedOf(task, outcome.value));
    this.#done(task, began);
    // a queue that forgets it is filled again from the store
    await this.#parts.queue.add('link', [task.subject]).catch(this.#parts.events.trouble);
  }

  /** Has articles compared soon, unless much is still to be read: then the store brings them up later. */
  async #announce(tasks: readonly Task[]): Promise<void> {
    const { queue, events } = this.#parts;
    const subjects = tasks.map(({ subject }) => subject);
    try {
      if ((await queue.size('extract')) < BUSY) await queue.add('compare', subjects, { delayMs: QUIET_MS });
    } catch (error) {
      events.trouble(error as Error);
    }
  }

  async #linkOne(task: Task): Promise<void> {
    const began = performance.now();
    await this.#link(task);
    this.#done(task, began);
  }

  async #compareAll(open: OpenNeighbourhood): Promise<void> {
    const { store, pool, lease, signal } = this.#parts;
    const began = performance.now();
    const members = await this.#persist(() => store.members(open.articleIds));
    const outcome = await pool.run('compare', members);
    if (signal.aborted) return;
    if ('failure' in outcome) return this.#fail(open.tasks, outcome.failure, began);
    const found = { comparison: outcome.value, owner: lease.owner };
    await this.#persist(() => store.changeGraph((graph) => saveNeighbourhood(graph, open, found)));
    for (const task of open.tasks) this.#done(task, began);
  }

  async #fail(tasks: readonly Task[], failure: string, began: number): Promise<void> {
    const { store, lease, events } = this.#parts;
    for (const task of tasks) {
      await this.#persist(() => store.fail(task, lease.owner, failure));
      events.done({ stage: task.stage, articleId: task.subject, milliseconds: performance.now() - began, failure });
    }
  }

  #done({ stage, subject }: Task, began: number): void {
    this.#parts.events.done({ stage, articleId: subject, milliseconds: performance.now() - began });
  }

  #taking<Taken>(
    take: (ids: readonly string[]) => Promise<readonly Taken[]>,
    idOf: (taken: Taken) => string,
  ): (id: string) => Promise<Taken | undefined> {
    return batch(async (ids) => {
      const taken = new Map((await this.#persist(() => take(ids))).map((one) => [idOf(one), one]));
      return ids.map((id) => taken.get(id));
    }, MOST_IN_ONE_WRITE);
  }

  #writing<Item>(write: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
    return batch(async (items) => {
      await this.#persist(() => write(items));
      return items.map(() => undefined);
    }, MOST_IN_ONE_WRITE);
  }

  #persist<Result>(work: () => Promise<Result>): Promise<Result> {
    return persist(work, { signal: this.#parts.signal, onTrouble: this.#parts.events.trouble });
  }
}

function extractedOf(task: Task, { body, text }: Digest): Extracted {
  return { task, body: Buffer.from(body), text: { id: text.id, profile: Buffer.from(text.profile) } };
}
