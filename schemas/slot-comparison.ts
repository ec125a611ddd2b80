import { z } from 'zod';

/** agree / differ / unknown for one slot of two claims, with the reason in words. Unknown is not disagreement. */
export const SlotComparison = z.object({
  slot: z.string(),
  result: z.enum(['agree', 'differ', 'unknown']),
  weight: z.number(),
  reason: z.string(),
});
export type SlotComparison = z.infer<typeof SlotComparison>;
