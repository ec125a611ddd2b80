import { PLACES_COMPARED_WHEN_HOT, PLACES_KEPT, PLACES_PER_ARTICLE, SHORTEST_PASSAGE } from './limits.ts';
import type { RepeatedPrints } from './print-articles.ts';

const NONE = 0xffffffff;
/** A slot is so many numbers side by side, so that looking one up waits for memory once. */
const SLOT = 4;
const HASH = 0;
const LAST = 1;
const LATEST = 2;
const COUNTS = 3;
/** The counts of a slot in one number. */
const ONE_HELD = 256;
const ONE_IN_ARTICLE = 1;
const ENTRY = 3;
const PLACE = 0;
const ARTICLE = 1;
const NEXT = 2;

/**
 * Where each fingerprint stands: an open hash table of lists, oldest place first. An article is met with everything before it
 * and joins in the same pass, so that a run over an archive and a single arrival are one thing.
 * A slot has its fingerprint, the last entry of its list, the latest place, listed or not, and two counts: how many places the list
 * holds, and how often the article of the latest place has been listed. An entry has its place, its article and the next entry; after
 * the last comes the first.
 */
export interface FingerprintIndex {
  readonly mask: number;
  readonly slots: Uint32Array;
  readonly entries: Uint32Array;
  used: number;
}

/** Two places of one fingerprint: in an earlier article (or earlier in the same one), and in the article that was met. */
export interface Seeds {
  articles: Uint32Array;
  earlier: Uint32Array;
  later: Uint32Array;
  count: number;
}

export function makeSeeds(): Seeds {
  return { articles: new Uint32Array(4096), earlier: new Uint32Array(4096), later: new Uint32Array(4096), count: 0 };
}

/** An empty index with room for so many fingerprints. */
export function makeFingerprintIndex(room: number): FingerprintIndex {
  // nearly every fingerprint stands twice or oftener, so that half as many slots are taken as there is room
  const slots = 2 ** Math.max(10, Math.ceil(Math.log2(room + 1)));
  return { mask: slots - 1, slots: new Uint32Array(SLOT * slots).fill(NONE), entries: new Uint32Array(ENTRY * room), used: 0 };
}

/** Meets an article with the index: fills `seeds` with the places it shares, and adds its own. */
export function meetIndex(
  index: FingerprintIndex,
  article: { readonly number: number; readonly start: number },
  prints: RepeatedPrints,
  seeds: Seeds,
): void {
  seeds.count = 0;
  const last = prints.starts[article.number + 1] as number;
  for (let print = prints.starts[article.number] as number; print < last; print += 1) {
    const place = prints.places[print] as number;
    const slot = slotOf(index, prints.hashes[print] as number);
    if (index.slots[slot + LAST] === NONE) openSlot(index, slot, { place, number: article.number });
    else meetSlot(index, { slot, place, ...article }, seeds);
    index.slots[slot + LATEST] = place;
  }
}

function slotOf({ slots, mask }: FingerprintIndex, hash: number): number {
  let slot = hash & mask;
  while (slots[SLOT * slot + LAST] !== NONE && slots[SLOT * slot + HASH] !== hash) slot = (slot + 1) & mask;
  slots[SLOT * slot + HASH] = hash;
  return SLOT * slot;
}

function meetSlot(index: FingerprintIndex, at: { slot: number; place: number; number: number; start: number }, seeds: Seeds): void {
  const { slots } = index;
  const latest = slots[at.slot + LATEST] as number;
  if (latest < at.start) slots[at.slot + COUNTS] = heldIn(slots, at.slot) * ONE_HELD;
  else if (at.place - latest >= SHORTEST_PASSAGE) pushSeed(seeds, at.number, latest, at.place);
  if ((slots[at.slot + COUNTS] as number) % ONE_HELD >= PLACES_PER_ARTICLE) return;
  listEarlier(index, at, seeds);
  if (heldIn(slots, at.slot) < PLACES_KEPT) addPlace(index, at);
  slots[at.slot + COUNTS] = (slots[at.slot + COUNTS] as number) + ONE_IN_ARTICLE;
}

function heldIn(slots: Uint32Array, slot: number): number {
  return ((slots[slot + COUNTS] as number) / ONE_HELD) | 0;
}

function listEarlier({ slots, entries }: FingerprintIndex, at: { slot: number; place: number; number: number }, seeds: Seeds): void {
  const held = heldIn(slots, at.slot);
  const most = held >= PLACES_KEPT ? PLACES_COMPARED_WHEN_HOT : held;
  let entry = slots[at.slot + LAST] as number;
  for (let step = 0; step < most; step += 1) {
    entry = entries[entry + NEXT] as number;
    const number = entries[entry + ARTICLE] as number;
    if (number === at.number) return;
    pushSeed(seeds, number, entries[entry + PLACE] as number, at.place);
  }
}

function openSlot(index: FingerprintIndex, slot: number, at: { place: number; number: number }): void {
  const entry = makeEntry(index, at);
  index.entries[entry + NEXT] = entry;
  index.slots[slot + LAST] = entry;
  index.slots[slot + COUNTS] = ONE_HELD + ONE_IN_ARTICLE;
}

function addPlace(index: FingerprintIndex, at: { slot: number; place: number; number: number }): void {
  const { slots, entries } = index;
  const entry = makeEntry(index, at);
  const last = slots[at.slot + LAST] as number;
  entries[entry + NEXT] = entries[last + NEXT] as number;
  entries[last + NEXT] = entry;
  slots[at.slot + LAST] = entry;
  slots[at.slot + COUNTS] = (slots[at.slot + COUNTS] as number) + ONE_HELD;
}

function makeEntry(index: FingerprintIndex, { place, number }: { place: number; number: number }): number {
  const entry = index.used;
  index.entries[entry + PLACE] = place;
  index.entries[entry + ARTICLE] = number;
  index.used = entry + ENTRY;
  return entry;
}

function pushSeed(seeds: Seeds, article: number, earlier: number, later: number): void {
  if (seeds.count === seeds.articles.length) growSeeds(seeds);
  seeds.articles[seeds.count] = article;
  seeds.earlier[seeds.count] = earlier;
  seeds.later[seeds.count] = later;
  seeds.count += 1;
}

function growSeeds(seeds: Seeds): void {
  for (const key of ['articles', 'earlier', 'later'] as const) {
    const larger = new Uint32Array(seeds.count * 2);
    larger.set(seeds[key]);
    seeds[key] = larger;
  }
}
