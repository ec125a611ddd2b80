import { z } from 'zod';
import { Span } from './span.ts';

export const DatePart = z.enum(['century', 'decade', 'year', 'quarter', 'season', 'month', 'week', 'day', 'weekday', 'hour', 'minute']);
export type DatePart = z.infer<typeof DatePart>;

/**
 * A date or time as an interval of days (or minutes), anchored on the publication date.
 * - `from`/`to`: ISO 8601 without zone, inclusive ("2025-03-10" … "2025-03-20" for "mid-March"); null when not known
 *   (no year stated and no publication date).
 * - `known`: parts said in the text; `implied`: parts guessed (a year). An implied part never raises a conflict.
 */
export const DateMention = z.object({
  span: Span,
  from: z.string().nullable(),
  to: z.string().nullable(),
  granularity: DatePart,
  known: z.array(DatePart),
  implied: z.array(DatePart),
  /** what the text says even when the year is not known: {month: 3, day: 12} */
  parts: z.object({
    year: z.int().optional(),
    month: z.int().optional(),
    day: z.int().optional(),
    weekday: z.int().optional(),
    century: z.int().optional(),
    minutes: z.int().optional(),
  }),
  rule: z.string(),
});
export type DateMention = z.infer<typeof DateMention>;
