/** Days between two ISO dates (b − a), or null when one is not known. `daysBetween('2026-03-01', '2026-03-03')` → 2. */
export function daysBetween(a: string | undefined, b: string | undefined): number | null {
  const from = a === undefined ? Number.NaN : Date.parse(a.slice(0, 10));
  const to = b === undefined ? Number.NaN : Date.parse(b.slice(0, 10));
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / 86_400_000);
}
