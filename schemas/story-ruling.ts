import { z } from 'zod';

/**
 * A person's word on which articles tell one event; append-only, so that an undo is another ruling. It is about every pair of an
 * article of `articleIds` and one of `others`: `together` (two stories merged), `apart` (a story split), or `undone` (the program
 * decides again). The latest ruling on a pair holds.
 */
export const StoryRuling = z.object({
  id: z.string(),
  decision: z.enum(['together', 'apart', 'undone']),
  articleIds: z.array(z.string()).min(1),
  others: z.array(z.string()).min(1),
  rationale: z.string(),
  by: z.string(),
  at: z.string(),
});
export type StoryRuling = z.infer<typeof StoryRuling>;
