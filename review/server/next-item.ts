import type { QueueFilter, QueueItem, Status } from '../../schemas/index.ts';
import type { DeskParts } from './parts.ts';

interface Asked {
  readonly reviewer: string;
  readonly after?: string | undefined;
}

/** What one reviewer has decided, and a second is to look at. */
const DECIDED: readonly Status[] = ['confirmed', 'not-a-conflict', 'resolved', 'unresolved'];
/** So many that two have decided are passed over; then the end is near enough. */
const MOST_PASSED = 50;

/** What is to be decided next: what is open; where second reviewers are wanted, then what only another has decided. */
export async function nextItem(parts: DeskParts, filter: QueueFilter, asked: Asked): Promise<QueueItem | undefined> {
  const open = await parts.store.desk.next(filter, asked);
  if (open !== undefined || !parts.secondReviewer || filter.status !== undefined) return open;
  const seconds = await Promise.all(DECIDED.map((status) => nextOnce(parts, { ...filter, status }, asked.reviewer)));
  return seconds.filter((item) => item !== undefined).sort((a, b) => b.score - a.score)[0];
}

/** The first of a status that one other reviewer alone has decided. */
async function nextOnce({ store }: DeskParts, filter: QueueFilter, reviewer: string): Promise<QueueItem | undefined> {
  let after: string | undefined;
  for (let passed = 0; passed < MOST_PASSED; passed += 1) {
    const item = await store.desk.next(filter, { reviewer, after });
    if (item === undefined || item.decidedBy.length === 1) return item;
    after = item.id;
  }
  return undefined;
}
