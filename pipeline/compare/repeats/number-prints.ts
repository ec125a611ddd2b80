import type { SortedPrints } from './sort-prints.ts';

/** The different fingerprints of one bucket, numbered from one. */
export interface PrintNumbers {
  /** the number of each print of the bucket, beginning with the first */
  readonly numbers: Uint32Array;
  /** how often each number stands */
  readonly counts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly table: Uint32Array;
}

const SPREAD = 0x9e_37_79_b1;

/** Room for the largest bucket, used for one after the other. */
export function makePrintNumbers(largest: number): PrintNumbers {
  const room = () => new Uint32Array(largest + 1);
  return { numbers: room(), counts: room(), hashes: room(), table: new Uint32Array(tableSize(largest)) };
}

/** Numbers the prints of a bucket with a table that is small enough to stay near the processor. */
export function numberPrints({ hashes, bounds }: SortedPrints, bucket: number, into: PrintNumbers): void {
  const [start, end] = [bounds[bucket] as number, bounds[bucket + 1] as number];
  const size = tableSize(end - start);
  const shift = 32 - Math.log2(size);
  into.table.fill(0, 0, size);
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const hash = hashes[at] as number;
    let slot = Math.imul(hash, SPREAD) >>> shift;
    let number = into.table[slot] as number;
    while (number !== 0 && into.hashes[number] !== hash) {
      slot = (slot + 1) & (size - 1);
      number = into.table[slot] as number;
    }
    if (number === 0) {
      count += 1;
      number = count;
      into.table[slot] = number;
      into.hashes[number] = hash;
      into.counts[number] = 0;
    }
    into.counts[number] = (into.counts[number] as number) + 1;
    into.numbers[at - start] = number;
  }
}

function tableSize(prints: number): number {
  return 2 ** Math.ceil(Math.log2(2 * prints + 2));
}
