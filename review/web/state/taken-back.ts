import type { Judgement } from '../../../schemas/index.ts';

/** The ids of the judgements that do not count: taken back by an undo that itself stands. `history` is in order of time. */
export function takenBack(history: readonly Judgement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const judgement of [...history].reverse()) {
    if (ids.has(judgement.id)) continue;
    for (const id of judgement.undoes ?? []) ids.add(id);
  }
  return ids;
}
