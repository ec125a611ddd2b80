import { z } from 'zod';
import { Span } from './span.ts';

export const Occurrence = z.object({ articleId: z.string(), span: Span });
export type Occurrence = z.infer<typeof Occurrence>;

/** Figures, names or dates that differ between two occurrences of one repeated passage. */
export const Change = z.object({ a: Occurrence, b: Occurrence });
export type Change = z.infer<typeof Change>;

/**
 * A passage that stands more than once, inside one article or across articles. `origin` indexes the earliest (or most
 * complete) occurrence; `boilerplate` marks an outlet's own standing text, which is no witness of anything.
 */
export const Repeat = z.object({
  id: z.string(),
  kind: z.enum(['within', 'across']),
  occurrences: z.array(Occurrence).min(2),
  origin: z.int().nonnegative(),
  changed: z.array(Change),
  boilerplate: z.boolean(),
  rule: z.string(),
});
export type Repeat = z.infer<typeof Repeat>;
