import type { StoryRuling } from '../../../schemas/index.ts';

/** What persons have ruled on the articles of a run, pair by pair. */
export interface SettledRulings {
  /** pairs that tell one event */
  readonly together: readonly (readonly [string, string])[];
  readonly areApart: (one: string, other: string) => boolean;
  /** the rulings that still hold for some pair, in the order in which they were made */
  readonly holding: readonly StoryRuling[];
}

/** The latest ruling on each pair. A merge that was followed by the split of one of its articles → the pairs of that article are apart. */
export function settleRulings(rulings: readonly StoryRuling[]): SettledRulings {
  const latest = new Map<string, { readonly pair: readonly [string, string]; readonly ruling: StoryRuling }>();
  for (const ruling of [...rulings].sort(compareRulings)) {
    for (const one of ruling.articleIds) {
      for (const other of ruling.others) if (one !== other) latest.set(keyOf(one, other), { pair: [one, other], ruling });
    }
  }
  const settled = [...latest.values()].filter(({ ruling }) => ruling.decision !== 'undone');
  return {
    together: settled.filter(({ ruling }) => ruling.decision === 'together').map(({ pair }) => pair),
    areApart: (one, other) => latest.get(keyOf(one, other))?.ruling.decision === 'apart',
    holding: [...new Set(settled.map(({ ruling }) => ruling))].sort(compareRulings),
  };
}

function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

function compareRulings(one: StoryRuling, other: StoryRuling): number {
  return compareText(one.at, other.at) || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
