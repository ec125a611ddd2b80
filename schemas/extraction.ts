import { z } from 'zod';
import { Attribution } from './attribution.ts';
import { Claim } from './claim.ts';
import { DateMention } from './date-mention.ts';
import { Mention } from './mention.ts';
import { Quantity } from './quantity.ts';
import { Sentence } from './sentence.ts';

/** Everything that was read out of one article. */
export const Extraction = z.object({
  articleId: z.string(),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  quantities: z.array(Quantity),
  dates: z.array(DateMention),
  attributions: z.array(Attribution),
  claims: z.array(Claim),
  capped: z.array(z.string()).optional(),
});
export type Extraction = z.infer<typeof Extraction>;
