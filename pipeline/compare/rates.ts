import type { Claim } from '../../schemas/index.ts';
import { intervalOf, type Interval } from './interval.ts';

/** What one unit of a currency is worth in another, by what the articles of a story convert: "€8m ($9m)". */
export type Rates = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Rounded figures on both sides, and rates of different days. */
const SLACK = 0.06;

const isMoney = ({ dimension }: Interval) => /^money:[A-Z]{3}$/u.test(dimension);
const middle = ({ low, high }: Interval) => (low + high) / 2;

/** Learns the rates of a story from its own conversions; the median where it gives several. */
export function learnRates(claims: readonly Claim[]): Rates {
  const seen = new Map<string, Map<string, number[]>>();
  const note = (from: string, to: string, rate: number) => {
    const targets = seen.get(from) ?? new Map<string, number[]>();
    seen.set(from, targets.set(to, [...(targets.get(to) ?? []), rate]));
  };
  for (const [one, two] of claims.flatMap(convertedPairs)) {
    note(one.dimension, two.dimension, middle(two) / middle(one));
    note(two.dimension, one.dimension, middle(one) / middle(two));
  }
  return new Map([...seen].map(([from, targets]) => [from, new Map([...targets].map(([to, rates]) => [to, median(rates)]))]));
}

const isUsable = (interval: Interval) => isMoney(interval) && interval.low > 0 && Number.isFinite(interval.high);

function convertedPairs({ quantity, conversions = [] }: Claim): [Interval, Interval][] {
  const own = quantity === undefined || conversions.length === 0 ? null : intervalOf(quantity);
  if (own === null || !isUsable(own)) return [];
  return conversions.flatMap((conversion): [Interval, Interval][] => {
    const other = intervalOf(conversion);
    return other === null || !isUsable(other) ? [] : [[own, other]];
  });
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** A claim's figure in every unit that is known for it: as it stands, as its article converts it, as the story's rates do. */
export function figuresOf({ quantity, conversions = [] }: Claim, rates: Rates): Interval[] {
  const stated = [...(quantity === undefined ? [] : [quantity]), ...conversions].flatMap((figure) => intervalOf(figure) ?? []);
  const [own] = stated;
  const known = new Set(stated.map(({ dimension }) => dimension));
  const targets = own === undefined ? [] : [...(rates.get(own.dimension) ?? [])].filter(([to]) => !known.has(to));
  const converted = targets.map(([dimension, rate]): Interval => {
    const { low, high } = own as Interval;
    return { low: low * rate * (1 - SLACK), high: high * rate * (1 + SLACK), dimension };
  });
  return [...stated, ...converted];
}

/** Two figures in one unit, the one that is closest to what both say first; null where there is none. */
export function inOneUnit(a: readonly Interval[], b: readonly Interval[]): readonly [Interval, Interval] | null {
  const pairs = a.flatMap((one, i) => b.flatMap((two, j) => (one.dimension === two.dimension ? [{ one, two, far: i + j }] : [])));
  const best = pairs.toSorted((x, y) => x.far - y.far || (x.one.dimension < y.one.dimension ? -1 : 1))[0];
  return best === undefined ? null : [best.one, best.two];
}
