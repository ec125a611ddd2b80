import { PLACES_COMPARED_WHEN_HOT, PLACES_KEPT, PLACES_PER_ARTICLE, SHORTEST_PASSAGE } from './limits.ts';
import type { Fingerprints } from './winnow.ts';

const NONE = 0xffffffff;

/**
 * Where each fingerprint stands: an open hash table of lists, oldest place first. An article is met with everything before it
 * and joins in the same pass, so that a run over an archive and a single arrival are one thing.
 */
export interface FingerprintIndex {
  readonly mask: number;
  readonly hashes: Uint32Array;
  readonly heads: Uint32Array;
  readonly tails: Uint32Array;
  /** how many places the list of a slot holds */
  readonly counts: Uint8Array;
  /** the latest place of a slot, listed or not, and how often its article has been listed */
  readonly latest: Uint32Array;
  readonly inArticle: Uint8Array;
  readonly places: Uint32Array;
  readonly articles: Uint32Array;
  readonly next: Uint32Array;
  entries: number;
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
  const slots = 2 ** Math.max(10, Math.ceil(Math.log2(room * 1.5 + 1)));
  return {
    mask: slots - 1,
    hashes: new Uint32Array(slots),
    heads: new Uint32Array(slots).fill(NONE),
    tails: new Uint32Array(slots),
    counts: new Uint8Array(slots),
    latest: new Uint32Array(slots),
    inArticle: new Uint8Array(slots),
    places: new Uint32Array(room),
    articles: new Uint32Array(room),
    next: new Uint32Array(room),
    entries: 0,
  };
}

/** Meets an article with the index: fills `seeds` with the places it shares, and adds its own. */
export function meetIndex(
  index: FingerprintIndex,
  article: { readonly number: number; readonly start: number },
  prints: Fingerprints,
  seeds: Seeds,
): void {
  seeds.count = 0;
  for (let print = 0; print < prints.count; print += 1) {
    const place = prints.places[print] as number;
    const slot = slotOf(index, prints.hashes[print] as number);
    if (index.heads[slot] === NONE) addPlace(index, slot, article.number, place);
    else meetSlot(index, { slot, place, ...article }, seeds);
    index.latest[slot] = place;
  }
}

function slotOf(index: FingerprintIndex, hash: number): number {
  let slot = hash & index.mask;
  while (index.heads[slot] !== NONE && index.hashes[slot] !== hash) slot = (slot + 1) & index.mask;
  index.hashes[slot] = hash;
  return slot;
}

function meetSlot(index: FingerprintIndex, at: { slot: number; place: number; number: number; start: number }, seeds: Seeds): void {
  const latest = index.latest[at.slot] as number;
  if (latest < at.start) index.inArticle[at.slot] = 0;
  else if (at.place - latest >= SHORTEST_PASSAGE) pushSeed(seeds, at.number, latest, at.place);
  if ((index.inArticle[at.slot] as number) >= PLACES_PER_ARTICLE) return;
  listEarlier(index, at, seeds);
  if ((index.counts[at.slot] as number) < PLACES_KEPT) addPlace(index, at.slot, at.number, at.place);
  else index.inArticle[at.slot] = (index.inArticle[at.slot] as number) + 1;
}

function listEarlier(index: FingerprintIndex, at: { slot: number; place: number; number: number }, seeds: Seeds): void {
  const held = index.counts[at.slot] as number;
  const most = held >= PLACES_KEPT ? PLACES_COMPARED_WHEN_HOT : held;
  let entry = index.heads[at.slot] as number;
  for (let step = 0; step < most; step += 1) {
    const number = index.articles[entry] as number;
    if (number === at.number) return;
    pushSeed(seeds, number, index.places[entry] as number, at.place);
    entry = index.next[entry] as number;
  }
}

function addPlace(index: FingerprintIndex, slot: number, article: number, place: number): void {
  const entry = index.entries;
  if (entry === index.places.length) return;
  if (index.heads[slot] === NONE) index.heads[slot] = entry;
  else index.next[index.tails[slot] as number] = entry;
  index.tails[slot] = entry;
  index.articles[entry] = article;
  index.places[entry] = place;
  index.counts[slot] = (index.counts[slot] as number) + 1;
  index.inArticle[slot] = (index.inArticle[slot] as number) + 1;
  index.entries = entry + 1;
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
