import type { Quantity } from '../../../../schemas/index.ts';
import { boundedSpan } from '../../bounded-span.ts';
import type { PlacedClaim } from '../../setting.ts';

/** A figure in the words of its article, in quotation marks. */
export const quotedFigure = ({ claim, article }: PlacedClaim): string =>
  `“${boundedSpan(article.text, (claim.quantity as Quantity).span).text}”`;
