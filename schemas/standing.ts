import { z } from 'zod';
import { Evidence } from './conflict.ts';
import { Judgement } from './judgement.ts';

/** Where a conflict stands: `open` until somebody decides, `disagreed` when the last decisions of two reviewers differ. */
export const Status = z.enum(['open', 'confirmed', 'not-a-conflict', 'resolved', 'unresolved', 'disagreed']);
export type Status = z.infer<typeof Status>;

/** What the judgements on a conflict come to. */
export const Standing = z.object({
  status: Status,
  /** the last decision of each reviewer that was not taken back, the newest first */
  decisions: z.array(Judgement),
  /** claims of a decided conflict that nobody who decided had seen: it is to be looked at again */
  newEvidence: z.array(Evidence),
});
export type Standing = z.infer<typeof Standing>;
