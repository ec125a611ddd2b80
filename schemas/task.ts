import { z } from 'zod';

/** The three jobs that carry an article through: `extract` and `link` of an article, `compare` of the neighbourhood of an article. */
export const Stage = z.enum(['extract', 'link', 'compare']);
export type Stage = z.infer<typeof Stage>;

/**
 * One piece of work that somebody holds. `subject` is the id of an article; `wanted` counts how often the work was asked for, so that
 * what is asked for while it runs is not taken for done.
 */
export const Task = z.object({
  stage: Stage,
  subject: z.string(),
  wanted: z.int(),
  /** how often it ended with an error */
  failures: z.int(),
  /** how often the process that held it went away */
  interruptions: z.int(),
});
export type Task = z.infer<typeof Task>;
