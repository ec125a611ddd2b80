import { z } from 'zod';
import { ConflictKind } from './conflict.ts';
import { SlotComparison } from './slot-comparison.ts';

export const Outcome = z.enum(['agree', 'compatible', 'update', 'disputed', 'conflict', 'unrelated']);
export type Outcome = z.infer<typeof Outcome>;

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
