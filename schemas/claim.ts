import { z } from 'zod';
import { DateMention } from './date-mention.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';
import { Stance } from './attribution.ts';

export const ClaimKind = z.enum(['quantity', 'status', 'polarity', 'list', 'date', 'identity', 'attribution']);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const Factuality = z.enum(['done', 'ongoing', 'planned', 'asked', 'agreed', 'refused', 'possible', 'hypothetical', 'superseded']);
export type Factuality = z.infer<typeof Factuality>;

/** A participant: its words, the head noun's lemma, and the entity when it was resolved. */
export const Participant = z.object({ span: Span, head: z.string(), entityId: z.string().optional() });
export type Participant = z.infer<typeof Participant>;

/** Members named in a row; open lists ("such as", "including", "among them") may lack members. */
export const ListValue = z.object({ members: z.array(Participant), open: z.boolean(), head: z.string().nullable() });
export type ListValue = z.infer<typeof ListValue>;

/**
 * One checkable assertion: who did what to whom, how many, where, when, according to whom, and whether it happened.
 * `span` is the clause that says it. An absent slot is unknown, never "none".
 */
export const Claim = z.object({
  id: z.string(),
  articleId: z.string(),
  span: Span,
  /** index into `Extraction.sentences` */
  sentence: z.int().nonnegative(),
  kind: ClaimKind,
  subject: Participant.optional(),
  /** lemma of the verb or of the noun that stands for it */
  predicate: z.string(),
  /** the words that say it: "agreeing to accept" */
  predicateSpan: Span.optional(),
  /** class of the predicate, of lexicons/predicate-classes ("accept", "die") */
  predicateClass: z.string().optional(),
  object: Participant.optional(),
  quantity: Quantity.optional(),
  /** the same figure in other units, as the text gives it: "$9m" behind "€8m" */
  conversions: z.array(Quantity).optional(),
  date: DateMention.optional(),
  list: ListValue.optional(),
  place: z.string().optional(),
  /** ISO date from which the figure or state is known to hold */
  asOf: z.string().optional(),
  polarity: z.enum(['positive', 'negative']),
  factuality: Factuality,
  attribution: z
    .object({ speaker: z.string().nullable(), entityId: z.string().optional(), stance: Stance, direct: z.boolean() })
    .optional(),
  /** what narrows the claim: "subset" (of the 12), "earlier" (a former event), "limit" (licensed for), "change" (up by), "rumour" ... */
  marks: z.array(z.string()),
  /** lemmas of content words round the claim, nearest first: what soft matching compares */
  context: z.array(z.string()),
  /** entities named in the clause, then in the sentence */
  entities: z.array(z.string()),
  /** 0..1, how much it is worth checking */
  worth: z.number().min(0).max(1),
  rule: z.string(),
});
export type Claim = z.infer<typeof Claim>;
