import type { Judgement } from './judgement.ts';

/** Those of the judgements that nobody took back; whoever takes back a taking back gives the judgement back. */
export function liveJudgements(judgements: readonly Judgement[]): Judgement[] {
  const takers = new Map<string, Judgement[]>();
  for (const judgement of judgements) for (const id of judgement.undoes ?? []) takers.set(id, [...(takers.get(id) ?? []), judgement]);
  const known = new Map<string, boolean>();
  const isLive = ({ id }: Judgement): boolean => {
    const settled = known.get(id);
    if (settled !== undefined) return settled;
    // judgements that take back one another, which only a file can bring, end here
    known.set(id, true);
    const live = !(takers.get(id) ?? []).some(isLive);
    known.set(id, live);
    return live;
  };
  return judgements.filter(isLive);
}
