import { foldTexts } from './fold-text.ts';
import { makeFingerprints, winnow } from './winnow.ts';

/**
 * Longer and sparser than what passages are found by, so that an archive can keep them: about one for every 65 letters. Two texts that
 * share 159 letters in a row share a key; of passages of 100 letters four in five do.
 */
const MESH = { gram: 32, window: 128 };
const KEYS_PER_LETTER = 0.02;

/** Whole numbers below 2^32 by which texts are found that share a passage and may have nothing else in common. Each once, rising. */
export function passageKeys(text: string): Uint32Array {
  const { codes } = foldTexts([text]);
  const prints = makeFingerprints(Math.ceil(codes.length * KEYS_PER_LETTER) + 64);
  winnow(codes, { start: 0, end: codes.length }, MESH, prints);
  return Uint32Array.from(new Set(prints.hashes.subarray(0, prints.count))).sort();
}
