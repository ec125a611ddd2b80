import { z } from 'zod';
import { ClaimPointer } from './claim-pointer.ts';

/**
 * A person's word on which claims answer one question; append-only, so that an undo is another ruling. It is about every pair of a claim
 * of `claims` and one of `others`: `together` (two questions merged), `apart` (a question split), or `undone` (the program decides
 * again). The latest ruling on a pair holds. Whether the answers contradict one another is not ruled.
 */
export const ClusterRuling = z.object({
  id: z.string(),
  decision: z.enum(['together', 'apart', 'undone']),
  claims: z.array(ClaimPointer).min(1),
  others: z.array(ClaimPointer).min(1),
  rationale: z.string(),
  by: z.string(),
  at: z.string(),
});
export type ClusterRuling = z.infer<typeof ClusterRuling>;
