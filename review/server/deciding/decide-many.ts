import type { BulkDecided, BulkVerdict, Judgement, Verdict } from '../../../schemas/index.ts';
import type { DeskParts } from '../parts.ts';
import { makeBatchId } from './make-batch-id.ts';
import { makeJudgement } from './make-judgement.ts';

interface Many {
  readonly items: BulkVerdict['items'];
  readonly verdict: Verdict;
  readonly act: { readonly by: string; readonly at: string };
}

/** Gives one verdict on many conflicts, each as it was at its version; those that cannot take it are named. */
export async function decideMany({ store }: Pick<DeskParts, 'store'>, { items, verdict, act }: Many): Promise<BulkDecided> {
  const batch = makeBatchId();
  const asked = new Map<string, string>();
  const versions = new Map<string, number>();
  const judgements: Judgement[] = [];
  for (const { id, version } of new Map(items.map((item) => [item.id, item])).values()) {
    const conflict = (await store.desk.page(id))?.conflict;
    if (conflict === undefined || versions.has(conflict.id)) continue;
    asked.set(conflict.id, id);
    versions.set(conflict.id, version);
    judgements.push(makeJudgement({ conflict, verdict, made: { ...act, version, batch } }));
  }
  const { kept } = await store.desk.decide(judgements, versions);
  const decided = new Set(kept.map(({ conflictId }) => asked.get(conflictId)));
  const refused = [...new Set(items.map(({ id }) => id))].filter((id) => !decided.has(id));
  return { batch: kept[0]?.batch ?? batch, judgements: [...kept], refused };
}
