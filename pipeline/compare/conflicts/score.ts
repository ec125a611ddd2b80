/** Below this a pair is not shown: a false alarm costs more trust than a miss. */
export const SHOW_FROM = 0.5;

/** Log-odds as a probability, to two places. `probability(0)` → 0.5. */
export function probability(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}
