import { z } from 'zod';

/** A person's decision on a conflict; append-only, so an undo is another judgement. */
export const Judgement = z.object({
  id: z.string(),
  conflictId: z.string(),
  decision: z.enum(['confirmed', 'not-a-conflict', 'resolved', 'unresolved', 'undone']),
  answer: z.string().optional(),
  rationale: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;
