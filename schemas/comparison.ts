import { z } from 'zod';
import { Conflict } from './conflict.ts';
import { Repeat } from './repeat.ts';
import { Story } from './story.ts';

/** What comparing a set of articles found. */
export const Comparison = z.object({ repeats: z.array(Repeat), stories: z.array(Story), conflicts: z.array(Conflict) });
export type Comparison = z.infer<typeof Comparison>;
