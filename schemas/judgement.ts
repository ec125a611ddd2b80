import { z } from 'zod';
import { ConflictKind } from './conflict.ts';
import { Span } from './span.ts';

/** `note` decides nothing; `undone` takes judgements back, and may itself be taken back: a redo. */
export const Decision = z.enum(['confirmed', 'not-a-conflict', 'resolved', 'unresolved', 'note', 'undone']);
export type Decision = z.infer<typeof Decision>;

/** Why two answers that were flagged are no conflict. */
export const Dismissal = z.enum(['different-scope', 'update', 'rounding', 'wrong-extraction', 'wrong-match']);
export type Dismissal = z.infer<typeof Dismissal>;

/** What the reviewer had on the screen: by it a decision is found again when ids, articles and rules have changed. */
export const Seen = z.object({
  kind: ConflictKind,
  question: z.string(),
  storyId: z.string(),
  sides: z.array(z.object({ answer: z.string(), claims: z.array(z.object({ articleId: z.string(), span: Span })).min(1) })).min(2),
});
export type Seen = z.infer<typeof Seen>;

/** A person's decision on a conflict; append-only, so an undo is another judgement. */
export const Judgement = z
  .object({
    id: z.string(),
    conflictId: z.string(),
    decision: Decision,
    /** with `not-a-conflict` */
    dismissal: Dismissal.optional(),
    /** with `resolved`: the answer that holds, one of the sides' or another */
    answer: z.string().min(1).max(1000).optional(),
    /** where that can be seen */
    evidence: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    rationale: z.string().max(10_000),
    by: z.string().min(1),
    at: z.iso.datetime(),
    /** what was decided in one action on many has one batch, and is undone together */
    batch: z.string().optional(),
    /** with `undone`: the judgements that it takes back */
    undoes: z.array(z.string()).min(1).optional(),
    seen: Seen,
  })
  .refine(({ decision, dismissal }) => (decision === 'not-a-conflict') === (dismissal !== undefined), {
    path: ['dismissal'],
    error: 'says why it is no conflict, and goes with "not-a-conflict" only',
  })
  .refine(({ decision, answer }) => (decision === 'resolved') === (answer !== undefined), {
    path: ['answer'],
    error: 'is the answer that holds, and goes with "resolved" only',
  })
  .refine(({ decision, undoes }) => (decision === 'undone') === (undoes !== undefined), {
    path: ['undoes'],
    error: 'names the judgements that are taken back, and goes with "undone" only',
  });
export type Judgement = z.infer<typeof Judgement>;
