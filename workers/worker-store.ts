import type { Comparison, Task } from '../schemas/index.ts';
import type { Extracted, Lease, Store, TakenArticle } from '../store/store.ts';
import { batch } from './batcher.ts';
import { openNeighbourhood, type OpenNeighbourhood, saveNeighbourhood } from './link/compare-neighbourhood.ts';
import { linkArticles } from './link/link-articles.ts';
import { persist } from './persist.ts';

const MOST_IN_ONE_WRITE = 64;

export interface WorkerStoreOptions {
  readonly store: Store;
  readonly lease: Lease;
  /** aborted when the worker must give up what it is at */
  readonly signal: AbortSignal;
  readonly onTrouble: (error: Error) => void;
}

/** The store as a worker uses it: calls that come together share a transaction, and what fails for a while is tried again. */
export class WorkerStore {
  readonly #options: WorkerStoreOptions;
  readonly takeArticle: (id: string) => Promise<TakenArticle | undefined>;
  readonly takeLink: (id: string) => Promise<Task | undefined>;
  readonly saveExtraction: (result: Extracted) => Promise<void>;
  /** links an article */
  readonly link: (task: Task) => Promise<void>;

  constructor(options: WorkerStoreOptions) {
    this.#options = options;
    const { store, lease } = options;
    this.takeArticle = this.#taking(
      (ids) => store.takeArticles(ids, lease),
      ({ article }) => article.id,
    );
    this.takeLink = this.#taking(
      (ids) => store.take('link', ids, lease),
      ({ subject }) => subject,
    );
    this.saveExtraction = this.#writing((results) => store.saveExtractions(results, lease.owner));
    this.link = this.#writing((tasks) => store.changeGraph((graph) => linkArticles(graph, tasks, lease.owner)));
  }

  openNeighbourhood(articleId: string): Promise<OpenNeighbourhood | undefined> {
    const { store, lease } = this.#options;
    return this.#persist(() => store.readGraph((graph) => openNeighbourhood(graph, articleId, lease)));
  }

  members(articleIds: readonly string[]): ReturnType<Store['members']> {
    return this.#persist(() => this.#options.store.members(articleIds));
  }

  saveNeighbourhood(open: OpenNeighbourhood, comparison: Comparison): Promise<void> {
    const { store, lease } = this.#options;
    return this.#persist(() => store.changeGraph((graph) => saveNeighbourhood(graph, open, { comparison, owner: lease.owner })));
  }

  fail(task: Task, reason: string): Promise<void> {
    return this.#persist(() => this.#options.store.fail(task, this.#options.lease.owner, reason));
  }

  release(tasks: readonly Task[]): Promise<void> {
    return this.#persist(() => this.#options.store.release(tasks, this.#options.lease.owner));
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
    return persist(work, this.#options);
  }
}
