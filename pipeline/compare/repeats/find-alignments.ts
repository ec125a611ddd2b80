import { alignPair } from './align-pair.ts';
import { lengthOf, type Alignment } from './alignment.ts';
import type { PairSeeds } from './chain-seeds.ts';
import { makeBand } from './extend-match.ts';
import { makeFingerprintIndex, makeSeeds, meetIndex, type Seeds } from './fingerprint-index.ts';
import type { FoldedTexts } from './fold-text.ts';
import { PARTNERS_PER_PASSAGE, SHORTEST_SENTENCE } from './limits.ts';
import { printArticles } from './print-articles.ts';

/**
 * The copied passages among the articles: each article meets those before it, the ones with the most in common first. What a few have
 * in full is not looked for in the rest: they are copies of one another, and the groups bring them together.
 */
export function findAlignments(texts: FoldedTexts): Alignment[] {
  const prints = printArticles(texts);
  const index = makeFingerprintIndex(prints.count);
  const seeds = makeSeeds();
  const count = texts.starts.length - 1;
  const sorter = makeSeedSorter(count);
  const bench = { ...texts, band: makeBand() };
  const alignments: Alignment[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = texts.starts[number] as number;
    const end = texts.starts[number + 1] as number;
    meetIndex(index, { number, start }, prints, seeds);
    if (seeds.count < 2) continue;
    const partners = new Uint8Array(end - start);
    for (const group of sorter(seeds)) {
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

/** Sorts seeds by the earlier article, most seeds first, by counting; a pair with a single seed shares no passage. */
function makeSeedSorter(articles: number): (seeds: Seeds) => SeedGroup[] {
  const counts = new Uint32Array(articles);
  return (seeds) => {
    const touched: number[] = [];
    for (let seed = 0; seed < seeds.count; seed += 1) {
      const article = seeds.articles[seed] as number;
      if (counts[article] === 0) touched.push(article);
      counts[article] = (counts[article] as number) + 1;
    }
    const groups = new Map<number, SeedGroup>();
    for (const article of touched) {
      const size = counts[article] as number;
      counts[article] = 0;
      if (size > 1) groups.set(article, { article, earlier: new Uint32Array(size), later: new Uint32Array(size) });
    }
    for (let seed = 0; seed < seeds.count; seed += 1) {
      const article = seeds.articles[seed] as number;
      const group = groups.get(article);
      if (!group) continue;
      const at = counts[article] as number;
      group.earlier[at] = seeds.earlier[seed] as number;
      group.later[at] = seeds.later[seed] as number;
      counts[article] = at + 1;
    }
    for (const article of touched) counts[article] = 0;
    return [...groups.values()].sort((one, other) => other.later.length - one.later.length || one.article - other.article);
  };
}
