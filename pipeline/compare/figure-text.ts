import type { Quantity } from '../../schemas/index.ts';
import { boundedSpan } from './bounded-span.ts';
import type { PlacedClaim } from './setting.ts';

/** A figure in the words of its article, with the bound in front of it: "almost 300 Venezuelans", "up to 50 deportees"; of a vote both sides. */
export function figureText({ claim, article: { text } }: PlacedClaim): string {
  const { span, rule } = claim.quantity as Quantity;
  const tally = rule === 'vote/for' ? TALLY.exec(text.slice(span.start, span.start + 40)) : null;
  return tally?.[0] ?? boundedSpan(text, span).text;
}

/** "5-2", "120 to 45", "seven votes to four", "31 in favour and 17 against" */
const TALLY = /^\w+(?:\s?[-–]\s?|-to-|\s(?:votes?\s)?to\s|\s(?:votes?\s)?(?:in\sfavou?r|for),?\s(?:and|to|with)\s)\w+/u;
