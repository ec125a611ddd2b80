import { z } from 'zod';

/**
 * One outlet's text. `text` is the cleaned text: the title (when there is one), a blank line, the body with
 * paragraphs kept apart by blank lines. An `id` that comes back with another text is a revision (`version`
 * changes), not a second witness.
 */
export const Article = z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  source: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  /** ISO 8601, as the outlet gave it */
  published: z.string().optional(),
  language: z.string(),
  text: z.string(),
  /** what the caps cut or passed over, in words; absent when the article was read whole */
  capped: z.array(z.string()).optional(),
});
export type Article = z.infer<typeof Article>;
