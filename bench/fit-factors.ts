import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignments, type Alignment } from '../pipeline/compare/alignment/alignments.ts';
import { fitFactors, type FittedPair } from './fit-pairs.ts';
import { readStoryPairs } from './story-pairs.ts';

/**
 * Fits by how much the weight of each slot of the alignment of figures counts, on the stories of the folders named, and prints the factors
 * with what they are worth on stories that were left out: `node dist/bench/fit-factors.js ../shared/gold ../shared/real`.
 */
const folders = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((story) => hasGold(story)),
);
const alignment = alignments.find(({ kinds }) => kinds.length === 1 && kinds[0] === 'quantity') as Alignment;
const pairs = (await Promise.all(folders.map((story) => readStoryPairs(story, { ...alignment, factors: {} })))).flat();

const leftOut = folders.flatMap((story) => {
  const { scoreOf } = fitFactors(
    pairs.filter((pair) => pair.story !== story),
    alignment.base,
  );
  return pairs.filter((pair) => pair.story === story).map((pair) => ({ pair, score: scoreOf(pair) }));
});

process.stderr.write(`${String(pairs.length)} pairs, average precision on stories left out: ${averagePrecision(leftOut).toFixed(3)}\n`);
const { factors, base } = fitFactors(pairs, alignment.base);
process.stdout.write(`${JSON.stringify({ base, factors }, null, 2)}\n`);

function hasGold(story: string): boolean {
  try {
    return readFileSync(join(story, 'gold.json')).length > 0;
  } catch {
    return false;
  }
}

/** The mean precision at each pair that is right, surest first. */
function averagePrecision(scored: readonly { readonly pair: FittedPair; readonly score: number }[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  const precisions = ranked.flatMap(({ pair }, index) =>
    pair.isConflict ? [ranked.slice(0, index + 1).filter((other) => other.pair.isConflict).length / (index + 1)] : [],
  );
  return precisions.reduce((sum, precision) => sum + precision, 0) / Math.max(1, precisions.length);
}
