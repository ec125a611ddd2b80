import { z } from 'zod';
import { Opinion } from './opinion.ts';
import { SlotComparison } from './slot-comparison.ts';
import { Span } from './span.ts';

export const ConflictKind = z.enum(['quantity', 'status', 'polarity', 'date', 'list', 'identity', 'attribution']);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const Evidence = z.object({
  claimId: z.string(),
  articleId: z.string(),
  source: z.string(),
  url: z.string().optional(),
  span: Span,
  mark: Span.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One of the competing answers; `origins` counts independent witnesses, copies folded. */
export const Side = z.object({ answer: z.string(), claims: z.array(Evidence).min(1), origins: z.int().positive() });
export type Side = z.infer<typeof Side>;

/**
 * Two or more answers to one question that cannot all hold.
 * `outcome`: `conflict`; `disputed` when two named speakers disagree; `difference` when it is worth showing, and no error
 * (two open lists).
 */
export const Conflict = z.object({
  id: z.string(),
  kind: ConflictKind,
  outcome: z.enum(['conflict', 'disputed', 'difference']),
  question: z.string(),
  score: z.number().min(0).max(1),
  reason: z.string(),
  rule: z.string(),
  storyId: z.string(),
  sides: z.array(Side).min(2),
  /** the comparison vector of the two claims that clash most: what `explain` shows */
  slots: z.array(SlotComparison).optional(),
  /** what a second reader said, where one was asked; `score` has it in */
  opinion: Opinion.optional(),
});
export type Conflict = z.infer<typeof Conflict>;
