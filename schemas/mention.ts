import { z } from 'zod';
import { Span } from './span.ts';

export const MentionKind = z.enum(['person', 'organization', 'place', 'group', 'other']);
export type MentionKind = z.infer<typeof MentionKind>;

/**
 * A name in the text, exact to the character: titles, possessives and punctuation are off.
 * `entityId` is the same for every name of one thing inside an article and across articles
 * ("Rubio" and "Marco Rubio"; "U.S." and "United States"); absent when it could not be told.
 */
export const Mention = z.object({
  span: Span,
  kind: MentionKind,
  entityId: z.string().optional(),
  /** the fullest name known: "Marco Rubio" */
  name: z.string().optional(),
  /** the title or role that stood beside the name: "Secretary of State" */
  role: z.string().optional(),
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;
