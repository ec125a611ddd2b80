import { openStore, type StorePlace } from '../../store/open-store.ts';
import type { StoreOptions } from '../../store/sql-store.ts';
import type { Store } from '../../store/store.ts';
import type { Article, Stage, Task } from '../../schemas/index.ts';
import { sampleExtracted } from './sample-run.ts';

const BEGIN = Date.parse('2026-01-16T12:00:00Z');
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
/** How long the tests hold what they take. */
export const LEASE_MS = 30 * SECOND;

/** A store for one test, with a clock that the test sets. */
export class OpenedStore {
  readonly place: StorePlace;
  readonly #stores: Store[] = [];
  #now = BEGIN;

  constructor(place: StorePlace) {
    this.place = place;
  }

  /** Opens the place, once more when it is open already. */
  async open(options: Partial<StoreOptions> = {}): Promise<Store> {
    const store = await openStore(this.place, { pipeline: 1, now: () => this.#now, ...options });
    this.#stores.push(store);
    return store;
  }

  get store(): Store {
    return this.#stores[0]!;
  }

  /** Time goes by: `pass(MINUTE)`. */
  pass(ms: number): void {
    this.#now += ms;
  }

  async close(): Promise<void> {
    for (const store of this.#stores) await store.close();
  }

  take(stage: Stage, subjects: readonly string[], owner = 'ana'): Promise<Task[]> {
    return this.store.take(stage, subjects, { owner, ms: LEASE_MS });
  }

  /** Takes what has to be there. */
  async takeOne(stage: Stage, subject: string, owner = 'ana'): Promise<Task> {
    const [task] = await this.take(stage, [subject], owner);
    if (task === undefined) throw new Error(`nothing to ${stage} of ${subject}`);
    return task;
  }

  /** Puts an article in and has it extracted. */
  async extract(article: Article, text = 7): Promise<void> {
    await this.store.accept([article]);
    const task = await this.takeOne('extract', article.id);
    await this.store.saveExtractions([sampleExtracted(task, article, text)], 'ana');
  }
}

/** All that an iterable gives, as a list. */
export async function gather<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const gathered: Row[] = [];
  for await (const row of rows) gathered.push(row);
  return gathered;
}
