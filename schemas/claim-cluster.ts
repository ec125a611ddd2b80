import { z } from 'zod';
import { ClaimKind } from './claim.ts';
import { SlotComparison } from './slot-comparison.ts';

/** How strongly two claims answer the same question: the comparison vector and its sum in log-odds. */
export const ClaimLink = z.object({
  a: z.string(),
  b: z.string(),
  strength: z.number(),
  slots: z.array(SlotComparison),
  /** what a person has said of it */
  ruled: z.enum(['together', 'apart']).optional(),
});
export type ClaimLink = z.infer<typeof ClaimLink>;

/** Claims of one story that answer one question; every two of them are linked (complete linkage). */
export const ClaimCluster = z.object({
  id: z.string(),
  storyId: z.string(),
  kind: ClaimKind,
  question: z.string(),
  claimIds: z.array(z.string()),
  links: z.array(ClaimLink),
});
export type ClaimCluster = z.infer<typeof ClaimCluster>;
