/** Articles so many days apart are that much less likely to tell one event; between the rows the last one holds. */
const timeFactors: readonly (readonly [days: number, factor: number])[] = [
  [3, 1],
  [5, 0.9],
  [10, 0.75],
  [30, 0.6],
  [90, 0.5],
  [250, 0.42],
];
const LONG_APART = 0.3;

/** How much distance in time takes from the likeness of two articles; nothing when one of them has no date. */
export function timeFactor(days: number | undefined): number {
  return days === undefined ? 1 : (timeFactors.find(([limit]) => Math.abs(days) <= limit)?.[1] ?? LONG_APART);
}
