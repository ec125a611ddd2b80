import type { StoryRuling } from '../../../schemas/index.ts';
import { compareRulings, pairKey, settlePairs } from '../settle-pairs.ts';

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
  const settled = settlePairs(rulings, ({ articleIds, others }) => [articleIds, others]);
  const apart = new Set(settled.filter(({ ruling }) => ruling.decision === 'apart').map(({ pair }) => pairKey(...pair)));
  return {
    together: settled.filter(({ ruling }) => ruling.decision === 'together').map(({ pair }) => pair),
    areApart: (one, other) => apart.has(pairKey(one, other)),
    holding: [...new Set(settled.map(({ ruling }) => ruling))].sort(compareRulings),
  };
}
