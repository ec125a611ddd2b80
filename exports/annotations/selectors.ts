import type { Span } from '../../schemas/index.ts';
import { codePointOffset } from '../code-points.ts';

/** So many characters before and after tell a passage from its like. */
const AROUND = 32;

/**
 * Where a passage stands, as the W3C Web Annotation model says it: by its words with those around them, and by its place in code points, from
 * 0, the end not included. `selectors({start: 4, end: 6, text: '12'}, '🚌🚌12')` has `{start: 2, end: 4}`.
 */
export function selectors({ start, end, text: exact }: Span, text: string): object[] {
  const prefix = text.slice(wholeFrom(text, start - AROUND), start);
  const suffix = text.slice(end, wholeTo(text, end + AROUND));
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: codePointOffset(text, start), end: codePointOffset(text, end) },
  ];
}

/** The offset, or the one after it where it would cut a pair of surrogates or a letter off its accents. */
function wholeFrom(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && isInside(text, at)) at += 1;
  return at;
}

function wholeTo(text: string, offset: number): number {
  let at = Math.min(text.length, offset);
  while (at < text.length && isInside(text, at)) at -= 1;
  return at;
}

/** Half a pair, an accent, or what is joined to the sign before. */
function isInside(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) || /^(?:\p{M}|\u200d)/u.test(text.slice(at, at + 2));
}
