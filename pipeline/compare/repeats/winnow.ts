import { GRAM, WINDOW } from './limits.ts';

const BASE = 0x01000193;
const LEAVING = powerOf(BASE, GRAM);

/** Fingerprints in order of place. Filled anew by each call of `winnow`, read before the next. */
export interface Fingerprints {
  hashes: Uint32Array;
  places: Uint32Array;
  count: number;
}

export function makeFingerprints(): Fingerprints {
  return { hashes: new Uint32Array(1024), places: new Uint32Array(1024), count: 0 };
}

/**
 * Picks from every window of neighbouring grams the one with the smallest hash: two texts that share GRAM + WINDOW - 1 letters
 * in a row share a fingerprint (Schleimer, Wilkerson and Aiken 2003). About two in nine grams are kept.
 */
export function winnow(codes: Uint16Array, start: number, end: number, into: Fingerprints): void {
  makeRoom(into, end - start);
  into.count = 0;
  const ring = new Uint32Array(WINDOW);
  let hash = 0;
  let same = 0;
  let least = -1;
  for (let index = start; index < end; index += 1) {
    const code = codes[index] as number;
    same = index > start && code === codes[index - 1] ? same + 1 : 0;
    hash = (Math.imul(hash, BASE) + code + 1) | 0;
    if (index >= start + GRAM) hash = (hash - Math.imul((codes[index - GRAM] as number) + 1, LEAVING)) | 0;
    const place = index - GRAM + 1;
    if (place < start) continue;
    // a run of one letter is no passage
    ring[place % WINDOW] = same >= GRAM - 1 ? 0xffffffff : mix(hash);
    if (place < start + WINDOW - 1 && index < end - 1) continue;
    least = keepLeast(ring, { place, from: Math.max(start, place - WINDOW + 1), least }, into);
  }
}

function keepLeast(ring: Uint32Array, at: { place: number; from: number; least: number }, into: Fingerprints): number {
  const newest = ring[at.place % WINDOW] as number;
  let least = at.least;
  if (least >= at.from && newest > (ring[least % WINDOW] as number)) return least;
  if (least >= at.from) least = at.place;
  else {
    least = at.place;
    for (let place = at.place - 1; place >= at.from; place -= 1) {
      if ((ring[place % WINDOW] as number) < (ring[least % WINDOW] as number)) least = place;
    }
  }
  const hash = ring[least % WINDOW] as number;
  if (hash === 0xffffffff) return least;
  into.hashes[into.count] = hash;
  into.places[into.count] = least;
  into.count += 1;
  return least;
}

/** Final mix of MurmurHash3: spreads neighbouring grams. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function makeRoom(into: Fingerprints, count: number): void {
  if (into.hashes.length >= count) return;
  into.hashes = new Uint32Array(count);
  into.places = new Uint32Array(count);
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, base);
  return power;
}
