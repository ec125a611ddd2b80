import { z } from 'zod';
import { ConflictKind } from './conflict.ts';

export const Outcome = z.enum(['agree', 'compatible', 'update', 'disputed', 'conflict', 'unrelated']);
export type Outcome = z.infer<typeof Outcome>;

/** agree / differ / unknown for one slot of two claims, with the reason in words. Unknown is not disagreement. */
export const SlotComparison = z.object({ slot: z.string(), result: z.enum(['agree', 'differ', 'unknown']), weight: z.number(), reason: z.string() });
export type SlotComparison = z.infer<typeof SlotComparison>;

/** How two claims (or two passages) relate, and why. */
export const Relation = z.object({
  outcome: Outcome,
  kind: ConflictKind.nullable(),
  reason: z.string(),
  rule: z.string(),
  score: z.number().min(0).max(1),
  slots: z.array(SlotComparison),
});
export type Relation = z.infer<typeof Relation>;
