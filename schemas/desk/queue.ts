import { z } from 'zod';
import { Conflict, ConflictKind } from '../conflict.ts';
import { Status } from '../standing.ts';

/** Who works on an item now; it lapses by itself. */
export const ItemLease = z.object({ by: z.string(), until: z.iso.datetime() });
export type ItemLease = z.infer<typeof ItemLease>;

/** Which conflicts are wanted; what is not given does not narrow. In an address: `?status=open&kind=quantity`. */
export const QueueFilter = z.object({
  status: Status.or(z.literal('new-evidence')).optional(),
  kind: ConflictKind.optional(),
  outcome: Conflict.shape.outcome.optional(),
  story: z.string().max(200).optional(),
  outlet: z.string().max(200).optional(),
  /** who decided, or holds it; `me` is whoever asks */
  by: z.string().max(200).optional(),
  /** words that the question, the answers or the outlets hold, each of them */
  search: z.string().max(200).optional(),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

export const QueueItem = z.object({
  id: z.string(),
  /** goes back with a decision on many: what was decided meanwhile is refused */
  version: z.int(),
  kind: ConflictKind,
  outcome: Conflict.shape.outcome,
  question: z.string(),
  score: z.number(),
  storyId: z.string(),
  status: Status,
  newEvidence: z.boolean(),
  outlets: z.array(z.string()),
  sides: z.array(z.object({ answer: z.string(), origins: z.int() })),
  decidedBy: z.array(z.string()),
  lease: ItemLease.optional(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** The best first; `next` is the cursor of the page after this one. */
export const QueuePage = z.object({ items: z.array(QueueItem), total: z.int(), next: z.string().optional() });
export type QueuePage = z.infer<typeof QueuePage>;

/** A filter that a reviewer keeps under a name. */
export const SavedView = z.object({ name: z.string().min(1).max(100), filter: QueueFilter });
export type SavedView = z.infer<typeof SavedView>;
