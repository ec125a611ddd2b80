import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How a language model reads two sentences of a conflict: the probability that one follows from, is open beside, or excludes the other. */
export const Opinion = z.object({ entailment: share, neutral: share, contradiction: share });
export type Opinion = z.infer<typeof Opinion>;
