import { Stage } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import { isGone } from './owner.ts';
import type { Queue } from './queues/queue.ts';

/** So many subjects are added to a queue at once. */
const PIECE = 1_000;

/**
 * Brings a queue back to what the store says is to be done: frees what processes held that are gone, and adds what is due. A queue that
 * was lost altogether is filled again; what it still has is not added twice. Gives back how many subjects were added.
 */
export async function reconcile(store: Store, queue: Queue): Promise<number> {
  const gone = (await store.owners()).filter(isGone);
  if (gone.length > 0) await store.lapse(gone);
  let added = 0;
  for (const stage of Stage.options) {
    const room = await queue.room(stage, () => store.unfinished(stage));
    const due = room === 0 ? [] : await store.due(stage, room);
    for (let at = 0; at < due.length; at += PIECE) await queue.add(stage, due.slice(at, at + PIECE));
    added += due.length;
  }
  return added;
}
