import { figureText } from '../../figure-text.ts';
import type { PlacedClaim } from '../../setting.ts';

/** A figure in the words of its article, in quotation marks. */
export const quotedFigure = (placed: PlacedClaim): string => `“${figureText(placed)}”`;
