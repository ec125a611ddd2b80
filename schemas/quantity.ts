import { z } from 'zod';
import { Span } from './span.ts';

export const Bound = z.enum(['=', '~', '>', '>=', '<', '<=']);
export type Bound = z.infer<typeof Bound>;

/**
 * How many times its figure a ">" reaches: "more than 130" is said of 137, hardly of 300, as a newsroom takes the nearest round number
 * below. ">=" has no such ceiling.
 */
export const MORE_THAN_REACHES = 2;

/**
 * A figure as the text writes it.
 * - `value`: the figure as stated; a range or a vague plural ("dozens") has value null and `low`/`high`.
 * - `unit`: ISO 4217 code, "percent", or a unit's singular English name (mile, year of age, basis point).
 * - a fraction ("two-thirds of voters") is a ratio: value 0.6667, unit null; "66%" has value 66, unit percent.
 * - pence and cents keep their figure: value 164, unit penny / cent.
 * - `counted`: singular head noun of what is counted ("deportee"), null for pure measures.
 * Units of `value`: those named by `unit`, else things of the `counted` kind.
 */
export const Quantity = z.object({
  span: Span,
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  bound: Bound,
  unit: z.string().nullable(),
  /** money | percent | count | ratio | duration | age | length | mass | area | volume | speed | temperature | energy | power | data | point | multiplier ... */
  kind: z.string(),
  counted: z.string().nullable(),
  /** words between the figure and its head noun, lower case: ["alleged", "venezuelan"] */
  modifiers: z.array(z.string()).optional(),
  /** the span of the counted noun phrase, when there is one */
  countedSpan: Span.optional(),
  /** "of the 12", "10 of whom", "another 18", "70 others", "per year" */
  part: z.enum(['of', 'other', 'additional']).optional(),
  per: z.string().optional(),
  /** start of the quantity that this one converts: "$5.90" in "C$8 ($5.90)" */
  aliasOf: z.int().optional(),
  rule: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;
