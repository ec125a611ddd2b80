/** The same examples on every run; another seed by `PROPERTY_SEED=1 npm test`. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_122);

/** Settings of a property that is tried on `numRuns` examples. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed };
}
