import { z } from 'zod';
import { Stage } from './task.ts';

const count = z.int().nonnegative();

/** How many pieces of work stand where. */
export const StateCounts = z.object({ waiting: count, running: count, done: count, setAside: count });
export type StateCounts = z.infer<typeof StateCounts>;

/** A piece of work that was given up, and why. */
export const SetAside = z.object({ stage: Stage, articleId: z.string(), reason: z.string(), tries: count });
export type SetAside = z.infer<typeof SetAside>;

/** Where everything stands: what `crosscheck status --json` prints. */
export const WorkStatus = z.object({
  articles: StateCounts.extend({ total: count }),
  stages: z.record(Stage, StateCounts.extend({ perMinute: z.number(), oldestWaitingSeconds: z.number().nullable() })),
  stories: count,
  conflicts: count,
  setAside: z.array(SetAside),
});
export type WorkStatus = z.infer<typeof WorkStatus>;
