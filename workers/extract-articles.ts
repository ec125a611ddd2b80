import type { Article } from '../schemas/index.ts';
import type { ExtractOutcome } from './extract-outcome.ts';
import { ExtractPool, type PoolOptions } from './extract-pool.ts';
import { mapInOrder } from './map-in-order.ts';

/** So many articles are done here before threads are worth their start. */
const FEW = 20;
/** Threads are started so early that they are ready when the few are done. */
const WARM_AT = 6;
/** A longer text goes to a thread at once, for only a thread can be stopped. */
const SHORT = 20_000;
/** Articles on their way at once: enough for every thread, and what a slow one may hold up. */
const ON_THE_WAY = 64;

export interface Extracted<Item> {
  readonly item: Item;
  readonly outcome: ExtractOutcome;
}

/**
 * Extracts a stream of articles: the first few in this process, so that a small run starts at once, the rest in worker threads.
 * Order out is order in; every article comes out, with its extraction or the reason why it has none.
 */
export async function* extractArticles<Item extends { readonly article: Article }>(
  items: AsyncIterable<Item>,
  options: PoolOptions = {},
): AsyncGenerator<Extracted<Item>> {
  const pool = new ExtractPool(options);
  let count = 0;
  const extractItem = async (item: Item): Promise<Extracted<Item>> => {
    count += 1;
    if (count === WARM_AT) pool.warm();
    const isHere = count <= FEW && item.article.text.length <= SHORT;
    return { item, outcome: await (isHere ? extractHere(item.article) : pool.extract(item.article)) };
  };
  try {
    yield* mapInOrder(items, extractItem, ON_THE_WAY);
  } finally {
    await pool.close();
  }
}

async function extractHere(article: Article): Promise<ExtractOutcome> {
  const { extractJson } = await import('./extract-json.ts');
  const outcome = extractJson(article);
  return 'json' in outcome ? outcome : { ...outcome, code: 'not-extracted' };
}
