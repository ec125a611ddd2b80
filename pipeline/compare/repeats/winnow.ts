const BASE = 0x01000193;
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

/** How long a gram is, and how many neighbouring ones make a window: a power of two. */
export interface Mesh {
  readonly gram: number;
  readonly window: number;
}

/**
 * Picks from every window of neighbouring grams the one with the smallest hash: two texts that share gram + window - 1 letters
 * in a row share a fingerprint (Schleimer, Wilkerson and Aiken 2003). Of so many grams as one more than the window has, about two are
 * kept; they are added to `into`.
 */
export function winnow(
  codes: Uint16Array,
  { start, end }: { readonly start: number; readonly end: number },
  { gram, window }: Mesh,
  into: Fingerprints,
): void {
  makeRoom(into, into.count + end - start);
  const { hashes, places } = into;
  const ring = new Uint32Array(window);
  const mask = window - 1;
  const leaving = powerOf(BASE, gram);
  let { count } = into;
  let hash = 0;
  let same = 0;
  let least = -1;
  for (let index = start; index < end; index += 1) {
    const code = codes[index] as number;
    same = index > start && code === codes[index - 1] ? same + 1 : 0;
    hash = (Math.imul(hash, BASE) + code + 1) | 0;
    if (index >= start + gram) hash = (hash - Math.imul((codes[index - gram] as number) + 1, leaving)) | 0;
    const place = index - gram + 1;
    if (place < start) continue;
    // a run of one letter is no passage
    const newest = same >= gram - 1 ? NO_PASSAGE : mix(hash);
    ring[place & mask] = newest;
    if (place < start + window - 1 && index < end - 1) continue;
    const from = Math.max(start, place - window + 1);
    if (least < from) least = placeOfLeast(ring, { from, last: place });
    else if (newest <= (ring[least & mask] as number)) least = place;
    else continue;
    const chosen = ring[least & mask] as number;
    if (chosen === NO_PASSAGE) continue;
    hashes[count] = chosen;
    places[count] = least;
    count += 1;
  }
  into.count = count;
}

/** The last of equals. */
function placeOfLeast(ring: Uint32Array, { from, last }: { readonly from: number; readonly last: number }): number {
  const mask = ring.length - 1;
  let least = last;
  for (let place = last - 1; place >= from; place -= 1) {
    if ((ring[place & mask] as number) < (ring[least & mask] as number)) least = place;
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
