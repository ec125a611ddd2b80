import type { Quantity } from '../../../schemas/index.ts';
import { boundedSpan } from '../bounded-span.ts';
import type { PlacedClaim } from '../setting.ts';

/** A figure in the words of its article, with the bound in front of it: "almost 300 Venezuelans", "up to 50 deportees". */
export function figureText({ claim, article }: PlacedClaim): string {
  return boundedSpan(article.text, (claim.quantity as Quantity).span).text;
}
