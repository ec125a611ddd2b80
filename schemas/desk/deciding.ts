import { z } from 'zod';
import { Decision, Dismissal, Judgement } from '../judgement.ts';
import { Standing } from '../standing.ts';

/** What a reviewer says of a conflict. `version` is what the conflict's page gave: a decision on an outdated page is refused. */
export const Verdict = z.object({
  decision: Decision.exclude(['undone']),
  dismissal: Dismissal.optional(),
  answer: z.string().trim().min(1).max(1000).optional(),
  evidence: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  rationale: z.string().max(10_000).default(''),
});
export type Verdict = z.infer<typeof Verdict>;

export const VerdictOn = Verdict.extend({ version: z.int() });
export type VerdictOn = z.infer<typeof VerdictOn>;

/** One verdict on many; each that somebody else decided meanwhile is left alone and named in the answer. */
export const BulkVerdict = Verdict.extend({
  items: z
    .array(z.object({ id: z.string(), version: z.int() }))
    .min(1)
    .max(1000),
});
export type BulkVerdict = z.infer<typeof BulkVerdict>;

/** What a decision, an undo or a redo came to. */
export const Decided = z.object({ judgements: z.array(Judgement), standing: Standing, version: z.int() });
export type Decided = z.infer<typeof Decided>;

export const BulkDecided = z.object({ batch: z.string(), judgements: z.array(Judgement), refused: z.array(z.string()) });
export type BulkDecided = z.infer<typeof BulkDecided>;
