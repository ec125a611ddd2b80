/** Two figures that exclude each other, with the weights of their slots, and whether they are the sides of a conflict. */
export interface FittedPair {
  readonly story: string;
  readonly isConflict: boolean;
  /** of many pairs of one conflict each counts less */
  readonly share: number;
  readonly nudge: number;
  /** by slot and result: "counted agree" → 1.6 */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Fit {
  readonly base: number;
  readonly factors: Readonly<Record<string, number>>;
  readonly scoreOf: (pair: FittedPair) => number;
}

/** What narrows or separates: stories are too few to show what each is worth, so it never counts less than by hand. */
const HARD =
  /^(?:scope|beside|when differ|former|year|sum|vote|age|factuality differ|figures differ|article|subject differ|place differ|elsewhere|size|owner|row)/u;

const [LEAST, MOST, PULL, ROUNDS, PACE] = [0.5, 2, 10, 250, 0.04];

/**
 * Logistic regression over the weights set by hand: one factor a slot and result, pulled towards one, never negative. Adam, no randomness.
 */
export function fitFactors(pairs: readonly FittedPair[], startBase: number): Fit {
  const keys = [...new Set(pairs.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const values = [...keys.map(() => 1), startBase];
  const [mean, square] = [values.map(() => 0), values.map(() => 0)];
  const rows = pairs.map((pair) => ({ pair, inputs: [...keys.map((key) => pair.weights[key] ?? 0), 1] }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slopes = slopesOf(rows, values, startBase);
    for (const [index, slope] of slopes.entries()) {
      mean[index] = 0.9 * (mean[index] as number) + 0.1 * slope;
      square[index] = 0.99 * (square[index] as number) + 0.01 * slope ** 2;
      const step = mean[index] / (1 - 0.9 ** round) / (Math.sqrt(square[index] / (1 - 0.99 ** round)) + 1e-8);
      values[index] = clamp((values[index] as number) - PACE * step, keys[index]);
    }
  }
  return fitOf(keys, values);
}

interface Row {
  readonly pair: FittedPair;
  readonly inputs: readonly number[];
}

function slopesOf(rows: readonly Row[], values: readonly number[], startBase: number): number[] {
  const slopes = values.map((value, index) => (index < values.length - 1 ? PULL * (value - 1) : 0.2 * PULL * (value - startBase)));
  for (const { pair, inputs } of rows) {
    const logOdds = inputs.reduce((sum, input, index) => sum + input * (values[index] as number), pair.nudge);
    const miss = (1 / (1 + Math.exp(-logOdds)) - (pair.isConflict ? 1 : 0)) * pair.share;
    for (const [index, input] of inputs.entries()) slopes[index] = (slopes[index] as number) + miss * input;
  }
  return slopes;
}

function clamp(value: number, key: string | undefined): number {
  return key === undefined ? value : Math.max(HARD.test(key) ? 1 : LEAST, Math.min(MOST, value));
}

function fitOf(keys: readonly string[], values: readonly number[]): Fit {
  const base = values.at(-1) as number;
  const factors = Object.fromEntries(keys.map((key, index) => [key, Math.round((values[index] as number) * 100) / 100]));
  const scoreOf = ({ weights, nudge }: FittedPair) =>
    Object.entries(weights).reduce((sum, [key, weight]) => sum + weight * (factors[key] ?? 1), base + nudge);
  return { base: Math.round(base * 100) / 100, factors, scoreOf };
}
