import { z } from 'zod';

/**
 * A stretch of an article's text. Offsets are half-open, in UTF-16 code units of `Article.text`;
 * `article.text.slice(start, end) === text` always.
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() });
export type Span = z.infer<typeof Span>;

/** Cuts a span out of a text. `spanOf('nine towns', 0, 4)` → `{start: 0, end: 4, text: 'nine'}`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Do two half-open stretches share at least one code unit? */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
