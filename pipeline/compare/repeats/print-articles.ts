import type { FoldedTexts } from './fold-text.ts';
import { GRAM, WINDOW } from './limits.ts';
import { makeFingerprints, winnow, type Fingerprints } from './winnow.ts';

/** The fingerprints of all articles; article n has those from `ends[n]` up to `ends[n + 1]`. */
export interface ArticlePrints extends Fingerprints {
  readonly ends: Uint32Array;
}

const MESH = { gram: GRAM, window: WINDOW };
/** Two fingerprints in nine grams, with some to spare; an article more may have one more. */
const FINGERPRINTS_PER_LETTER = 0.25;

/** Prints the articles, one after the other. */
export function printArticles({ codes, starts }: FoldedTexts): ArticlePrints {
  const count = starts.length - 1;
  const all = makeFingerprints(Math.ceil(codes.length * FINGERPRINTS_PER_LETTER) + 2 * count + 64);
  const ends = new Uint32Array(count + 1);
  for (let number = 0; number < count; number += 1) {
    winnow(codes, { start: starts[number] as number, end: starts[number + 1] as number }, MESH, all);
    ends[number + 1] = all.count;
  }
  return { hashes: all.hashes, places: all.places, count: all.count, ends };
}
