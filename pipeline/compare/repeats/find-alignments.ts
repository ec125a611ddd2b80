import { alignPair } from './align-pair.ts';
import type { Alignment } from './alignment.ts';
import { makeFingerprintIndex, makeSeeds, meetIndex, type Seeds } from './fingerprint-index.ts';
import type { FoldedTexts } from './fold-text.ts';
import { makeFingerprints, winnow } from './winnow.ts';

/** Two fingerprints in nine grams, with some to spare. */
const FINGERPRINTS_PER_LETTER = 0.3;

/** All copied passages among the articles: each article meets those before it. */
export function findAlignments(texts: FoldedTexts): Alignment[] {
  const index = makeFingerprintIndex(Math.ceil(texts.codes.length * FINGERPRINTS_PER_LETTER) + 64);
  const prints = makeFingerprints();
  const seeds = makeSeeds();
  const count = texts.starts.length - 1;
  const sorter = makeSeedSorter(count);
  const alignments: Alignment[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = texts.starts[number] as number;
    winnow(texts.codes, start, texts.starts[number + 1] as number, prints);
    meetIndex(index, { number, start }, prints, seeds);
    for (const { article, earlier, later } of sorter(seeds))
      alignments.push(...alignPair(texts, { a: article, b: number }, { earlier, later }));
  }
  return alignments;
}

interface SeedGroup {
  readonly article: number;
  readonly earlier: Uint32Array;
  readonly later: Uint32Array;
}

/** Sorts seeds by the earlier article, by counting; a pair with a single seed shares no passage. */
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
    return [...groups.values()].sort((one, other) => one.article - other.article);
  };
}
