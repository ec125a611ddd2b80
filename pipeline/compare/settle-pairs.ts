/** A person's word on pairs, whatever they are pairs of. */
export interface PairRuling {
  readonly id: string;
  readonly decision: 'together' | 'apart' | 'undone';
  readonly at: string;
}

/** A pair, and the ruling that holds for it. */
export interface SettledPair<Ruling> {
  readonly pair: readonly [string, string];
  readonly ruling: Ruling;
}

type Parts = readonly [some: readonly string[], others: readonly string[]];

/** The latest ruling on each pair of one of `some` and one of `others`; pairs on which the program decides again are left out. */
export function settlePairs<Ruling extends PairRuling>(
  rulings: readonly Ruling[],
  partsOf: (ruling: Ruling) => Parts,
): SettledPair<Ruling>[] {
  const latest = new Map<string, SettledPair<Ruling>>();
  for (const ruling of [...rulings].sort(compareRulings)) {
    const [some, others] = partsOf(ruling);
    for (const one of some) for (const other of others) if (one !== other) latest.set(pairKey(one, other), { pair: [one, other], ruling });
  }
  return [...latest.values()].filter(({ ruling }) => ruling.decision !== 'undone');
}

/** One key for a pair, whichever of the two comes first. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/** In the order in which they were made. */
export function compareRulings(one: PairRuling, other: PairRuling): number {
  return compareText(one.at, other.at) || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
