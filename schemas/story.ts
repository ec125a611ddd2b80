import { z } from 'zod';

/** The stretches of a round-up that tell one of its events; half open, like those of spans. */
export const StoryPart = z.object({
  articleId: z.string(),
  stretches: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
});
export type StoryPart = z.infer<typeof StoryPart>;

/**
 * Articles that tell one event. An article may tell two (a round-up): then it is in both, and `parts` says which stretches of it belong
 * here. What else it says, its claims too, belongs to the other stories that it is in.
 */
export const Story = z.object({ id: z.string(), articleIds: z.array(z.string()), why: z.string(), parts: z.array(StoryPart).optional() });
export type Story = z.infer<typeof Story>;
