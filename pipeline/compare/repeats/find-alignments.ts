import { alignPair } from './align-pair.ts';
import { lengthOf, type Alignment } from './alignment.ts';
import type { PairSeeds } from './chain-seeds.ts';
import { makeBand } from './extend-match.ts';
import type { FoldedTexts } from './fold-text.ts';
import { GRAM, PARTNERS_PER_PASSAGE, SHORTEST_SENTENCE, WINDOW } from './limits.ts';
import { listSeeds, makeSeeds, type Seeds } from './list-seeds.ts';
import { matchPrints } from './match-prints.ts';
import { printArticles } from './print-articles.ts';

/**
 * The copied passages among the articles: each article meets those before it, the ones with the most in common first. What a few have
 * in full is not looked for in the rest: they are copies of one another, and the groups bring them together.
 */
export function findAlignments(texts: FoldedTexts): Alignment[] {
  const prints = printArticles(texts);
  const matches = matchPrints(prints, texts.starts);
  const seeds = makeSeeds();
  const count = texts.starts.length - 1;
  const sorter = makeSeedSorter(count);
  const bench = { ...texts, band: makeBand() };
  const alignments: Alignment[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = texts.starts[number] as number;
    const end = texts.starts[number + 1] as number;
    listSeeds(matches, prints, number, seeds);
    if (seeds.count < 2) continue;
    const groups = sorter(seeds);
    if (groups.length === 0) continue;
    const partners = new Uint8Array(end - start);
    for (const group of groups) {
      const isOwn = group.article === number;
      const found = alignPair(bench, { a: group.article, b: number }, isOwn ? group : leaveCovered(group, partners, start));
      alignments.push(...found);
      if (!isOwn) for (const alignment of found) cover(partners, alignment, { group, start });
    }
  }
  return alignments;
}

/** The seeds at places that have too few partners yet. */
function leaveCovered(group: SeedGroup, partners: Uint8Array, start: number): PairSeeds {
  const { earlier, later } = group;
  const isOpen = (place: number) => (partners[place - start] as number) < PARTNERS_PER_PASSAGE;
  if (later.every(isOpen)) return group;
  return { earlier: earlier.filter((_, seed) => isOpen(later[seed] as number)), later: later.filter(isOpen) };
}

/** What only one of the two has (a quote put into a copy) is not covered by its standing between what both have. */
function cover(partners: Uint8Array, alignment: Alignment, { group, start }: { group: SeedGroup; start: number }): void {
  if (lengthOf(alignment) < SHORTEST_SENTENCE) return;
  let last = -1;
  for (const [seed, place] of group.later.entries()) {
    if (place === last || !holdsSeed(alignment, group.earlier[seed] as number, place)) continue;
    partners[place - start] = (partners[place - start] as number) + 1;
    last = place;
  }
}

function holdsSeed({ aStart, aEnd, bStart, bEnd }: Alignment, earlier: number, later: number): boolean {
  return later >= bStart && later < bEnd && earlier >= aStart && earlier < aEnd;
}

interface SeedGroup extends PairSeeds {
  readonly article: number;
}

/**
 * Seeds of one pair that lie nearer together come from a common phrase: in the shortest passage, taken word for word, the first window has
 * one and the last has one.
 */
const LEAST_SPREAD = SHORTEST_SENTENCE - GRAM - 2 * WINDOW;

/** Of each article so many numbers side by side: its seeds, the place of the first, and the number of its group, counted from one. */
const ROW = 3;
const FIRST = 1;
const GROUP = 2;

/** Sorts seeds by the earlier article, most seeds first, by counting; a pair with seeds in one place only shares no passage. */
function makeSeedSorter(articles: number): (seeds: Seeds) => SeedGroup[] {
  const rows = new Uint32Array(ROW * articles);
  return (seeds) => {
    const groups: SeedGroup[] = [];
    for (const row of countSeeds(seeds, rows)) {
      const count = rows[row] as number;
      groups.push({ article: row / ROW, earlier: new Uint32Array(count), later: new Uint32Array(count) });
      rows[row + GROUP] = groups.length;
      rows[row] = 0;
    }
    fillGroups(seeds, groups, rows);
    for (let seed = 0; seed < seeds.count; seed += 1) {
      const row = ROW * (seeds.articles[seed] as number);
      rows[row] = rows[row + GROUP] = 0;
    }
    return groups.sort((one, other) => other.later.length - one.later.length || one.article - other.article);
  };
}

/** Counts the seeds of each article; gives back the rows of those whose seeds are spread enough. Seeds come in order of the later place. */
function countSeeds({ articles, later, count }: Seeds, rows: Uint32Array): Set<number> {
  const spread = new Set<number>();
  for (let seed = 0; seed < count; seed += 1) {
    const row = ROW * (articles[seed] as number);
    const place = later[seed] as number;
    if (rows[row] === 0) rows[row + FIRST] = place;
    else if (place - (rows[row + FIRST] as number) >= LEAST_SPREAD) spread.add(row);
    rows[row] = (rows[row] as number) + 1;
  }
  return spread;
}

function fillGroups({ articles, earlier, later, count }: Seeds, groups: readonly SeedGroup[], rows: Uint32Array): void {
  if (groups.length === 0) return;
  for (let seed = 0; seed < count; seed += 1) {
    const row = ROW * (articles[seed] as number);
    const group = groups[(rows[row + GROUP] as number) - 1];
    if (group === undefined) continue;
    const at = rows[row] as number;
    group.earlier[at] = earlier[seed] as number;
    group.later[at] = later[seed] as number;
    rows[row] = at + 1;
  }
}
