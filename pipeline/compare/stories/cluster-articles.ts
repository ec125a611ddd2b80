/** A lone article joins a group that it is so much like on average. */
const ALIKE = 0.14;
/**
 * Two groups are one when even the less alike half of their pairs (a round-up is like both of two events) is so much alike, and not far
 * less than the articles of either group are among themselves: two fires in two cities share all words but the ones that count.
 */
const GROUPS_ALIKE = 0.14;
const SHARE_OF_OWN = 0.47;

interface Table {
  readonly similarity: readonly Float64Array[];
  /** likeness of all pairs between two groups, summed */
  readonly sums: readonly Float64Array[];
  /** score of joining two groups, by the rows they live in */
  readonly scores: readonly Float64Array[];
  readonly groups: (number[] | undefined)[];
}

/**
 * Joins the two groups that are most alike, again and again, until none are alike enough. `similarity(i, j)` is asked once for every pair.
 */
export function clusterArticles(numbers: readonly number[], similarity: (one: number, other: number) => number): number[][] {
  const table = makeTable(numbers, similarity);
  const nearest = table.scores.map(findNearest);
  for (;;) {
    const row = closestRow(table, nearest);
    if (row < 0) break;
    const [kept, gone] = [row, nearest[row] as number].sort((one, other) => one - other) as [number, number];
    joinRows(table, kept, gone);
    for (const [index, group] of table.groups.entries()) {
      if (group && (index === kept || nearest[index] === kept || nearest[index] === gone))
        nearest[index] = findNearest(table.scores[index] as Float64Array);
    }
  }
  return table.groups.filter((group) => group !== undefined).map((group) => group.map((row) => numbers[row] as number));
}

function makeTable(numbers: readonly number[], similarity: (one: number, other: number) => number): Table {
  const rows = numbers.map((one, row) => Float64Array.from(numbers, (other, column) => (row <= column ? 0 : similarity(one, other))));
  for (const [row, values] of rows.entries()) {
    for (let column = row + 1; column < values.length; column += 1) values[column] = rows[column]?.[row] as number;
  }
  const scores = rows.map((values) => values.map((value) => (value >= ALIKE ? value : 0)));
  return { similarity: rows, sums: rows.map((values) => values.slice()), scores, groups: numbers.map((_, row) => [row]) };
}

function findNearest(row: Float64Array): number {
  let best = -1;
  for (let column = 0; column < row.length; column += 1) {
    if ((row[column] as number) > (best < 0 ? 0 : (row[best] as number))) best = column;
  }
  return best;
}

function closestRow({ groups, scores }: Table, nearest: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (const [row, group] of groups.entries()) {
    const value = scores[row]?.[nearest[row] ?? -1] ?? 0;
    if (group && value > most) {
      most = value;
      best = row;
    }
  }
  return best;
}

function joinRows(table: Table, kept: number, gone: number): void {
  const { groups, scores, sums } = table;
  groups[kept] = [...(groups[kept] as number[]), ...(groups[gone] as number[])].sort((one, other) => one - other);
  groups[gone] = undefined;
  for (const [index, group] of groups.entries()) {
    const row = sums[index] as Float64Array;
    row[kept] = (row[kept] as number) + (row[gone] as number);
    (sums[kept] as Float64Array)[index] = row[kept];
    const score = group && index !== kept ? scoreOf(table, kept, index) : 0;
    (scores[index] as Float64Array)[kept] = score;
    (scores[kept] as Float64Array)[index] = score;
    (scores[index] as Float64Array)[gone] = 0;
  }
}

/** Mean likeness, or 0 when the groups must stay apart. */
function scoreOf({ similarity, sums, groups }: Table, row: number, column: number): number {
  const [one, other] = [groups[row] as number[], groups[column] as number[]];
  const mean = (sums[row]?.[column] as number) / (one.length * other.length);
  if (mean < ALIKE) return 0;
  if (one.length === 1 || other.length === 1) return mean;
  const values = Float64Array.from(one.flatMap((first) => other.map((second) => similarity[first]?.[second] as number))).sort();
  const lessAlike = meanOf(values.subarray(0, values.length >> 1));
  if (lessAlike < GROUPS_ALIKE) return 0;
  const own = Math.min(meanWithin(similarity, one), meanWithin(similarity, other));
  return lessAlike >= SHARE_OF_OWN * own ? mean : 0;
}

function meanWithin(similarity: readonly Float64Array[], group: readonly number[]): number {
  const values = group.flatMap((row, index) => group.slice(index + 1).map((column) => similarity[row]?.[column] as number));
  return meanOf(Float64Array.from(values));
}

function meanOf(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
