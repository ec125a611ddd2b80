import { ARTICLE, BEFORE, ENTRY, LIST, MEETING, MET, NONE, PLACE, type Matches } from './match-prints.ts';
import type { ArticlePrints } from './print-articles.ts';

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

/** Fills `seeds` with the places that an article shares with those before it, and with itself. */
export function listSeeds({ rows, meetings, lists }: Matches, { ends, places }: ArticlePrints, article: number, seeds: Seeds): void {
  seeds.count = 0;
  const last = ends[article + 1] as number;
  for (let print = ends[article] as number; print < last; print += 1) {
    const row = rows[print] as number;
    if (row === 0) continue;
    const meeting = MEETING * (row - 1);
    const place = places[print] as number;
    const before = meetings[meeting + BEFORE] as number;
    if (before !== NONE) pushSeed(seeds, article, before, place);
    const list = meetings[meeting + LIST] as number;
    const end = list + ENTRY * (meetings[meeting + MET] as number);
    for (let entry = list; entry < end; entry += ENTRY)
      pushSeed(seeds, lists[entry + ARTICLE] as number, lists[entry + PLACE] as number, place);
  }
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
