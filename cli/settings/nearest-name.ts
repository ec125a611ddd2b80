/**
 * The name that is spelt most like the given one; capitals, hyphens and underscores count for nothing.
 * `nearestName('budget_secs', ['budgetSeconds', 'port'])` → `'budgetSeconds'`.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({ name, distance: distance(bare(given), bare(name)) }));
  return distances.sort((a, b) => a.distance - b.distance)[0]?.name;
}

function bare(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[-_\s]/gu, '');
}

/** Letters to put in, take out or change (Levenshtein), row by row. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + Number(to[column - 1] !== from[index]);
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
