import type { Judgement } from './judgement.ts';

/**
 * Those of the judgements that nobody took back; whoever takes back a taking back gives the judgement back. Their order changes
 * nothing. Some that take back one another in a ring, which only a file can bring, are all taken back.
 */
export function liveJudgements(judgements: readonly Judgement[]): Judgement[] {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const waiting = countTakers(judgements);
  const settled = judgements.filter(({ id }) => !waiting.has(id));
  const [takenBack, live] = [new Set<string>(), new Set<string>()];
  for (const { id: taker, undoes } of settled) {
    if (!takenBack.has(taker)) live.add(taker);
    for (const id of new Set(undoes)) {
      if (live.has(taker)) takenBack.add(id);
      const left = (waiting.get(id) ?? 0) - 1;
      waiting.set(id, left);
      const judgement = byId.get(id);
      if (left === 0 && judgement !== undefined) settled.push(judgement);
    }
  }
  return judgements.filter(({ id }) => live.has(id));
}

/** How many judgements take back each. */
function countTakers(judgements: readonly Judgement[]): Map<string, number> {
  const takers = new Map<string, number>();
  for (const { undoes } of judgements) for (const id of new Set(undoes)) takers.set(id, (takers.get(id) ?? 0) + 1);
  return takers;
}
