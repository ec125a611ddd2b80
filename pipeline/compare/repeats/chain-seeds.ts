import { GRAM } from './limits.ts';

/** Seeds of one pair of articles, in order of the later article's places. */
export interface PairSeeds {
  readonly earlier: Uint32Array;
  readonly later: Uint32Array;
}

/** Seeds that lie on about one diagonal, as indexes into the pair's seeds. */
export type Chain = number[];

const LONGEST_GAP = 240;
const OPEN_CHAINS = 12;
/** Letters from the first to the last seed of a chain: less is a phrase that any two texts may share. */
const LEAST_SPREAD = 34;

/** Strings seeds together: copied words move together, give or take a word put in or left out. */
export function chainSeeds({ earlier, later }: PairSeeds): Chain[] {
  const chains: Chain[] = [];
  let open: Chain[] = [];
  for (let seed = 0; seed < later.length; seed += 1) {
    const a = earlier[seed] as number;
    const b = later[seed] as number;
    let best: Chain | undefined;
    let least = Infinity;
    for (const chain of open) {
      const last = chain.at(-1) as number;
      const cost = drift(a - (earlier[last] as number), b - (later[last] as number));
      if (cost < least) {
        least = cost;
        best = chain;
      }
    }
    if (best) best.push(seed);
    else {
      const chain = [seed];
      chains.push(chain);
      open = [...open.filter((other) => b - (later[other.at(-1) as number] as number) <= LONGEST_GAP), chain].slice(-OPEN_CHAINS);
    }
  }
  return chains.filter((chain) => (later[chain.at(-1) as number] as number) - (later[chain[0] as number] as number) + GRAM >= LEAST_SPREAD);
}

function drift(gapA: number, gapB: number): number {
  if (gapA <= 0 || gapA > LONGEST_GAP || gapB > LONGEST_GAP) return Infinity;
  const cost = Math.abs(gapA - gapB);
  return cost <= 12 + Math.min(gapA, gapB) / 3 ? cost : Infinity;
}
