import type { Article, Stage, Task } from '../schemas/index.ts';
import type { Extracted, Lease, Store } from '../store/store.ts';
import { batch } from './batcher.ts';
import { HeldTasks } from './held-tasks.ts';
import { openNeighbourhood, saveNeighbourhood, type OpenNeighbourhood } from './link/compare-neighbourhood.ts';
import { linkArticles } from './link/link-articles.ts';
import { persist } from './persist.ts';
import type { Queue } from './queues/queue.ts';
import type { Digest } from './threads/thread-jobs.ts';
import type { ThreadPool } from './threads/thread-pool.ts';
import type { WorkerEvents } from './worker-events.ts';

const MOST_IN_ONE_WRITE = 32;

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
  readonly #take: Record<'extract' | 'link', (subject: string) => Promise<Task | undefined>>;
  readonly #article: (id: string) => Promise<Article | undefined>;
  readonly #saveExtraction: (result: Extracted) => Promise<void>;
  readonly #link: (task: Task) => Promise<void>;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    const { store, lease, signal } = parts;
    this.#held = new HeldTasks({ signal, release: (tasks) => this.#persist(() => store.release(tasks, lease.owner)) });
    this.#take = { extract: this.#taking('extract'), link: this.#taking('link') };
    this.#article = batch(async (ids) => {
      const found = new Map((await this.#persist(() => store.articlesOf(ids))).map((article) => [article.id, article]));
      return ids.map((id) => found.get(id));
    }, MOST_IN_ONE_WRITE);
    this.#saveExtraction = this.#writing((results) => store.saveExtractions(results, lease.owner));
    this.#link = this.#writing((tasks) => store.changeGraph((graph) => linkArticles(graph, tasks, lease.owner)));
  }

  /** Everything this process holds. */
  get held(): readonly Task[] {
    return this.#held.all;
  }

  /** Does the work of a stage on a subject, if there is any and nobody else has it. */
  async run(stage: Stage, subject: string): Promise<void> {
    // what is given back for a suspect is tried anew
    while (!(stage === 'compare' ? await this.#compare(subject) : await this.#advance(stage, subject)));
  }

  async #advance(stage: 'extract' | 'link', subject: string): Promise<boolean> {
    const task = await this.#held.take(
      () => this.#take[stage](subject),
      (taken) => [taken],
    );
    return task === undefined || this.#attempt([task], () => (stage === 'extract' ? this.#extract(task) : this.#linkOne(task)));
  }

  /** Runs work on tasks that are held; false when it was not begun. A fault of this program is a failure of the task. */
  #attempt(tasks: readonly Task[], work: () => Promise<void>): Promise<boolean> {
    const began = performance.now();
    return this.#held.run(tasks, () =>
      work().catch(async (error: unknown) => {
        if (!this.#parts.signal.aborted) await this.#fail(tasks, (error as Error).message, began);
      }),
    );
  }

  async #extract(task: Task): Promise<void> {
    const article = await this.#article(task.subject);
    if (article === undefined) throw new Error('the store has no such article');
    const began = performance.now();
    const outcome = await this.#parts.pool.run('digest', article);
    if (this.#parts.signal.aborted) return;
    if ('failure' in outcome) return this.#fail([task], outcome.failure, began);
    await this.#saveExtraction(extractedOf(task, outcome.value));
    this.#done(task, began);
    // a queue that forgets it is filled again from the store
    await this.#parts.queue.add('link', [task.subject]).catch(this.#parts.events.trouble);
  }

  async #linkOne(task: Task): Promise<void> {
    const began = performance.now();
    await this.#link(task);
    this.#done(task, began);
  }

  async #compare(subject: string): Promise<boolean> {
    const { store, lease } = this.#parts;
    const open = await this.#held.take(
      () => this.#persist(() => store.changeGraph((graph) => openNeighbourhood(graph, subject, lease))),
      ({ tasks }) => tasks,
    );
    return open === undefined || this.#attempt(open.tasks, () => this.#compareAll(open));
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

  #taking(stage: Stage): (subject: string) => Promise<Task | undefined> {
    const { store, lease } = this.#parts;
    return batch(async (subjects) => {
      const taken = new Map((await this.#persist(() => store.take(stage, subjects, lease))).map((task) => [task.subject, task]));
      return subjects.map((subject) => taken.get(subject));
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
