import type { Bound, Quantity } from '../../../schemas/index.ts';

const WORDS: Record<Bound, string> = { '=': '', '~': 'about ', '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'up to ' };

/** A figure with its bound in words: "up to 50 deportees". A vague plural ("dozens") is its own bound. */
export function figureText({ span, bound, value }: Quantity): string {
  return value === null ? span.text : `${WORDS[bound]}${span.text}`;
}
