interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Index of the first stretch that starts at or behind `at`, by halving; the stretches are in order and apart. */
export function firstFrom(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches, in order and apart, that share something with `start`..`end`. `touching(quotes, 10, 20)` → those in between. */
export function touching<T extends Stretch>(stretches: readonly T[], start: number, end: number): T[] {
  const from = firstFrom(stretches, start);
  const first = from > 0 && (stretches[from - 1] as T).end > start ? from - 1 : from;
  return stretches.slice(first, Math.max(first, firstFrom(stretches, end)));
}
