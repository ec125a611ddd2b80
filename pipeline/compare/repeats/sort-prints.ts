import type { ArticlePrints } from './print-articles.ts';

/** Fingerprints in buckets by their hashes, in each in order of place; bucket b has those from `bounds[b]` up to `bounds[b + 1]`. */
export interface SortedPrints {
  readonly hashes: Uint32Array;
  /** which print of the articles each one is */
  readonly prints: Uint32Array;
  readonly bounds: Uint32Array;
  /** the size of the largest bucket */
  readonly largest: number;
}

/** What is done with one bucket then stays near the processor. */
const PRINTS_PER_BUCKET = 8192;

/** Brings equal fingerprints near each other, in two passes over all of them that each go straight on. */
export function sortPrints({ hashes, count }: ArticlePrints): SortedPrints {
  // of the smallest hashes in their windows only the low bits are spread evenly
  const buckets = 2 ** Math.max(0, Math.floor(Math.log2(count / PRINTS_PER_BUCKET)));
  const bounds = boundsOf(hashes, count, buckets);
  const [sorted, prints] = [new Uint32Array(count), new Uint32Array(count)];
  const next = bounds.slice();
  for (let print = 0; print < count; print += 1) {
    const hash = hashes[print] as number;
    const at = next[hash & (buckets - 1)] as number;
    next[hash & (buckets - 1)] = at + 1;
    sorted[at] = hash;
    prints[at] = print;
  }
  return { hashes: sorted, prints, bounds, largest: largestOf(bounds) };
}

function boundsOf(hashes: Uint32Array, count: number, buckets: number): Uint32Array {
  const bounds = new Uint32Array(buckets + 1);
  for (let print = 0; print < count; print += 1) {
    const after = ((hashes[print] as number) & (buckets - 1)) + 1;
    bounds[after] = (bounds[after] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) bounds[bucket + 1] = (bounds[bucket + 1] as number) + (bounds[bucket] as number);
  return bounds;
}

function largestOf(bounds: Uint32Array): number {
  let largest = 0;
  for (let bucket = 1; bucket < bounds.length; bucket += 1)
    largest = Math.max(largest, (bounds[bucket] as number) - (bounds[bucket - 1] as number));
  return largest;
}
