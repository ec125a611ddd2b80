import { z } from 'zod';
import { Span } from './span.ts';

/** One sentence, heading or list item. `paragraph` counts from 0; the title is paragraph 0 when `inTitle`. */
export const Sentence = z.object({ span: Span, paragraph: z.int().nonnegative(), inTitle: z.boolean() });
export type Sentence = z.infer<typeof Sentence>;
