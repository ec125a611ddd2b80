import { GRAM, WINDOW } from './limits.ts';

const BASE = 0x01000193;
const LEAVING = powerOf(BASE, GRAM);
const NO_PASSAGE = 0xffffffff;

/** Fingerprints in order of place: the first `count` of the lists. */
export interface Fingerprints {
  hashes: Uint32Array;
  places: Uint32Array;
  count: number;
}

/** An empty list with room for so many. */
export function makeFingerprints(room: number): Fingerprints {
  return { hashes: new Uint32Array(room), places: new Uint32Array(room), count: 0 };
}

/**
 * Picks from every window of neighbouring grams the one with the smallest hash: two texts that share GRAM + WINDOW - 1 letters
 * in a row share a fingerprint (Schleimer, Wilkerson and Aiken 2003). About two in nine grams are kept; they are added to `into`.
 */
export function winnow(codes: Uint16Array, start: number, end: number, into: Fingerprints): void {
  makeRoom(into, into.count + end - start);
  const { hashes, places } = into;
  const ring = new Uint32Array(WINDOW);
  let { count } = into;
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
    const newest = same >= GRAM - 1 ? NO_PASSAGE : mix(hash);
    ring[place % WINDOW] = newest;
    if (place < start + WINDOW - 1 && index < end - 1) continue;
    const from = Math.max(start, place - WINDOW + 1);
    if (least < from) least = placeOfLeast(ring, place, from);
    else if (newest <= (ring[least % WINDOW] as number)) least = place;
    else continue;
    const chosen = ring[least % WINDOW] as number;
    if (chosen === NO_PASSAGE) continue;
    hashes[count] = chosen;
    places[count] = least;
    count += 1;
  }
  into.count = count;
}

/** The last of equals. */
function placeOfLeast(ring: Uint32Array, last: number, from: number): number {
  let least = last;
  for (let place = last - 1; place >= from; place -= 1) {
    if ((ring[place % WINDOW] as number) < (ring[least % WINDOW] as number)) least = place;
  }
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

/** A text that is unlike any other may have more than two in nine. */
function makeRoom(into: Fingerprints, count: number): void {
  if (into.hashes.length >= count) return;
  const [{ hashes, places }, room] = [into, Math.ceil(count * 1.5)];
  into.hashes = new Uint32Array(room);
  into.places = new Uint32Array(room);
  into.hashes.set(hashes);
  into.places.set(places);
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, base);
  return power;
}
