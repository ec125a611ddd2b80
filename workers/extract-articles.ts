import type { Article } from '../schemas/index.ts';
import { mapInOrder } from './map-in-order.ts';
import type { ThreadOutcome } from './threads/thread-outcome.ts';
import { type PoolOptions, ThreadPool } from './threads/thread-pool.ts';

/** Articles on their way at once: enough for every thread, and what a slow one may hold up. */
const ON_THE_WAY = 64;

export interface Extracted<Item> {
  readonly item: Item;
  /** the extraction as JSON */
  readonly outcome: ThreadOutcome<string>;
}

/**
 * Extracts a stream of articles in worker threads, so that this one never loads a model: the first thread starts at once, the
 * others when there is more to do. Order out is order in; every article comes out, with its extraction or the reason why it has none.
 */
export async function* extractArticles<Item extends { readonly article: Article }>(
  items: AsyncIterable<Item>,
  options: PoolOptions = {},
): AsyncGenerator<Extracted<Item>> {
  const pool = new ThreadPool(options);
  pool.warm();
  try {
    yield* mapInOrder(items, async (item) => ({ item, outcome: await pool.run('extract', item.article) }), ON_THE_WAY);
  } finally {
    await pool.close();
  }
}
