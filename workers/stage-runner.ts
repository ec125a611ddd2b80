import type { Article, Comparison, Stage, Task } from '../schemas/index.ts';
import type { Extracted, Lease, Store } from '../store/store.ts';
import { batch } from './batcher.ts';
import { Gate } from './gate.ts';
import { openNeighbourhood, saveNeighbourhood, type OpenNeighbourhood } from './link/compare-neighbourhood.ts';
import { linkArticles } from './link/link-articles.ts';
import { persist } from './persist.ts';
import type { Queue } from './queues/queue.ts';
import type { Digest } from './threads/thread-jobs.ts';
import type { ThreadPool } from './threads/thread-pool.ts';
import type { WorkerEvents } from './worker-events.ts';

/** What died with its process so often runs when nothing else does, so that it takes nobody with it. */
const SUSPECT = 3;
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
  readonly #gate = new Gate();
  /** what this process holds, so that its leases are renewed and what is left at the end is given back */
  readonly #held = new Set<Task>();
  readonly #take: Record<'extract' | 'link', (subject: string) => Promise<Task | undefined>>;
  readonly #article: (id: string) => Promise<Article | undefined>;
  readonly #saveExtraction: (result: Extracted) => Promise<void>;
  readonly #link: (task: Task) => Promise<void>;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    const { store, lease } = parts;
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
    return [...this.#held];
  }

  /** Does the work of a stage on a subject, if there is any and nobody else has it. */
  async run(stage: Stage, subject: string): Promise<void> {
    if (stage === 'compare') return this.#compare(subject);
    const task = await this.#take[stage](subject);
    if (task === undefined) return;
    await this.#holding([task], () => this.#through(task, () => (stage === 'extract' ? this.#extract(task) : this.#linkOne(task))));
  }

  async #extract(task: Task): Promise<void> {
    const article = await this.#article(task.subject);
    if (article === undefined) return this.#parts.store.release([task], this.#parts.lease.owner);
    const began = performance.now();
    const outcome = await this.#parts.pool.run('digest', article);
    if (this.#parts.signal.aborted) return;
    if ('failure' in outcome) return this.#fail([task], outcome.failure, began);
    await this.#saveExtraction(extractedOf(task, outcome.value));
    this.#done(task, began);
    await this.#parts.queue.add('link', [task.subject]);
  }

  async #linkOne(task: Task): Promise<void> {
    const began = performance.now();
    await this.#link(task);
    this.#done(task, began);
  }

  async #compare(subject: string): Promise<void> {
    const { store, lease } = this.#parts;
    const open = await this.#persist(() => store.changeGraph((graph) => openNeighbourhood(graph, subject, lease)));
    const [first] = open?.tasks ?? [];
    if (open === undefined || first === undefined) return;
    await this.#holding(open.tasks, () => this.#through(first, () => this.#compareAll(open)));
  }

  async #compareAll(open: OpenNeighbourhood): Promise<void> {
    const { store, pool, lease, signal } = this.#parts;
    const began = performance.now();
    const members = await this.#persist(() => store.members(open.articleIds));
    const outcome = await pool.run('compare', members);
    if (signal.aborted) return;
    if ('failure' in outcome) return this.#fail(open.tasks, outcome.failure, began);
    const comparison: Comparison = outcome.value;
    await this.#persist(() => store.changeGraph((graph) => saveNeighbourhood(graph, open, { comparison, owner: lease.owner })));
    for (const task of open.tasks) this.#done(task, began);
  }

  /** Suspects run alone. */
  #through(task: Task, work: () => Promise<void>): Promise<void> {
    return task.interruptions >= SUSPECT ? this.#gate.alone(work) : this.#gate.together(work);
  }

  async #holding(tasks: readonly Task[], work: () => Promise<void>): Promise<void> {
    for (const task of tasks) this.#held.add(task);
    await work();
    // what was given up stays held, and is given back when the worker ends
    if (!this.#parts.signal.aborted) for (const task of tasks) this.#held.delete(task);
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
