/** 1 is linear, 2 quadratic; between them is room for a machine that does other things too. */
const MOST_STEEP = 1.6;
/** Collections and other programs add time now and then, and nothing takes any away: the best try counts. */
const TRIES = 3;

interface Lengths {
  readonly longest: number;
  /** how many times as long as the short text */
  readonly times: number;
  /** what takes less seconds than this at the longest is fast enough, whatever its course */
  readonly fast: number;
}

/** How the time grows from a short text to a long one: "linear", or how steeply. `secondsOf` measures processor time. */
export function growthOf(secondsOf: (length: number) => number, { longest, times, fast }: Lengths): string {
  let said = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [short, long] = [secondsOf(longest / times), secondsOf(longest)];
    const steepness = Math.log(long / short) / Math.log(times);
    if (long < fast || steepness < MOST_STEEP) return 'linear';
    said = `steepness ${steepness.toFixed(2)}, ${long.toFixed(1)} s`;
  }
  return said;
}
