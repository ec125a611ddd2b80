import type { Claim, Span } from '../../schemas/index.ts';
import { boundedSpan } from './bounded-span.ts';

/** The words of a claim that are its answer: the figure with its bound, the date, the answer, the verb. */
export function markOf({ quantity, date, predicateSpan, subject, object, rule }: Claim, text: string): Span | undefined {
  if (/^(?:fill|told)\//u.test(rule)) return object?.span;
  return quantity === undefined ? (date?.span ?? predicateSpan ?? subject?.span) : boundedSpan(text, quantity.span);
}
