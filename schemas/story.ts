import { z } from 'zod';

/** Articles that tell one event. An article may tell two (a round-up): then it is in both. */
export const Story = z.object({ id: z.string(), articleIds: z.array(z.string()), why: z.string() });
export type Story = z.infer<typeof Story>;
