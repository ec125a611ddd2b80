import type { FoldedTexts } from './fold-text.ts';
import { GRAM, WINDOW } from './limits.ts';
import { makeFingerprints, winnow, type Fingerprints } from './winnow.ts';

/** The fingerprints of all articles that stand more than once among them; article n has those from `starts[n]` up to `starts[n + 1]`. */
export interface RepeatedPrints extends Fingerprints {
  readonly starts: Uint32Array;
}

/** Two fingerprints in nine grams, with some to spare; an article more may have one more. */
const MESH = { gram: GRAM, window: WINDOW };
const FINGERPRINTS_PER_LETTER = 0.25;
/** So many pairs of bits for a fingerprint: about one in nine that stand once is taken for one that stands twice, which only costs time. */
const BITS_PER_PRINT = 8;
const IN_ONE_NUMBER = 16;
const SEEN = 1;
const SEEN_AGAIN = 2;
/** The second filter looks at other bits first. */
const SECOND = 13;

/**
 * Prints the articles and keeps what may be met again: nineteen in twenty fingerprints of news stand once, and what stands once
 * shares nothing. The table of places then has room for the few only, and stays near the processor.
 */
export function printArticles({ codes, starts }: FoldedTexts): RepeatedPrints {
  const count = starts.length - 1;
  const all = makeFingerprints(Math.ceil(codes.length * FINGERPRINTS_PER_LETTER) + 2 * count + 64);
  const ends = new Uint32Array(count + 1);
  for (let number = 0; number < count; number += 1) {
    winnow(codes, { start: starts[number] as number, end: starts[number + 1] as number }, MESH, all);
    ends[number + 1] = all.count;
  }
  // those that passed the first filter by chance seldom pass another
  return keepRepeated(keepRepeated({ ...all, starts: ends }, 0), SECOND);
}

/** In the place of all, so that no more room is taken. */
function keepRepeated(prints: RepeatedPrints, turn: number): RepeatedPrints {
  const bits = markRepeated(prints, turn);
  const mask = bits.length * IN_ONE_NUMBER - 1;
  const { hashes, places, starts } = prints;
  let kept = 0;
  let print = 0;
  for (let number = 1; number < starts.length; number += 1) {
    for (const last = starts[number] as number; print < last; print += 1) {
      const hash = hashes[print] as number;
      const slot = slotOf(hash, turn) & mask;
      if ((((bits[slot >>> 4] as number) >>> (2 * (slot & 15))) & SEEN_AGAIN) === 0) continue;
      hashes[kept] = hash;
      places[kept] = places[print] as number;
      kept += 1;
    }
    starts[number] = kept;
  }
  return { hashes, places, starts, count: kept };
}

/** Bits in twos: seen, seen again. */
function markRepeated({ hashes, count }: RepeatedPrints, turn: number): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, count * BITS_PER_PRINT)));
  const bits = new Uint32Array(size / IN_ONE_NUMBER);
  for (let print = 0; print < count; print += 1) {
    const slot = slotOf(hashes[print] as number, turn) & (size - 1);
    const shift = 2 * (slot & 15);
    const found = bits[slot >>> 4] as number;
    bits[slot >>> 4] = found | (((found >>> shift) & SEEN) === 0 ? SEEN << shift : SEEN_AGAIN << shift);
  }
  return bits;
}

function slotOf(hash: number, turn: number): number {
  return (hash << turn) | (hash >>> (32 - turn));
}
