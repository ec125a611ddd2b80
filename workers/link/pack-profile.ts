import type { TextProfile } from '../../pipeline/compare/stories/text-profile.ts';

const NO_DAY = -1;
const BYTES = 4;

/** A profile as bytes: the day, then the terms, then their weights, four bytes each. */
export function packProfile({ day, terms, weights }: TextProfile): Uint8Array {
  const numbers = Int32Array.of(day ?? NO_DAY, ...terms);
  return Buffer.concat([bytesOf(numbers), bytesOf(weights)]);
}

/** Undoes `packProfile`. */
export function unpackProfile(bytes: Uint8Array): TextProfile {
  // a copy begins at a multiple of four, as typed arrays must
  const { buffer } = Uint8Array.from(bytes);
  const count = (bytes.length / BYTES - 1) / 2;
  const day = new Int32Array(buffer, 0, 1)[0] as number;
  return {
    day: day === NO_DAY ? undefined : day,
    terms: new Int32Array(buffer, BYTES, count),
    weights: new Float32Array(buffer, BYTES * (1 + count), count),
  };
}

function bytesOf(numbers: Int32Array | Float32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
