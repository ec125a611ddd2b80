import { z } from 'zod';
import { Span } from './span.ts';

export const Stance = z.enum(['asserts', 'denies', 'reports', 'reveals', 'alleges', 'estimates', 'confirms', 'asks', 'predicts', 'orders']);
export type Stance = z.infer<typeof Stance>;

/** Who is said to have said what. `content` may be in pieces ("X," he said, "Y"); `speaker` is null when the text names none. */
export const Attribution = z.object({
  content: z.array(Span),
  speaker: z.string().nullable(),
  speakerSpan: Span.optional(),
  /** the mention's entity, when the speaker could be resolved */
  entityId: z.string().optional(),
  cue: Span.optional(),
  direct: z.boolean(),
  stance: Stance,
  rule: z.string(),
});
export type Attribution = z.infer<typeof Attribution>;
