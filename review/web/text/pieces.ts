/** A stretch of a text and what is marked in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
export type Marked<Tag extends string> = Range & { readonly tag: Tag };
export type Piece<Tag extends string> = Range & { readonly text: string; readonly tags: readonly Tag[] };

/**
 * Cuts a text into pieces with the same marks; the pieces together are the text, whatever the marks are. Offsets are the
 * article's, `offset` is where the text begins in it.
 * `pieces('At 58 now', [{start: 3, end: 5, tag: 'mark'}])` → `'At '`, `'58'` (mark), `' now'`.
 */
export function pieces<Tag extends string>(text: string, marks: readonly Marked<Tag>[], offset = 0): readonly Piece<Tag>[] {
  const end = offset + text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > offset && mark.start < mark.end);
  const cuts = inside.flatMap((mark) => [Math.max(offset, mark.start), Math.min(end, mark.end)]);
  const points = [...new Set([offset, end, ...cuts])].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const stop = points[index + 1] ?? end;
    const tags = inside.filter((mark) => mark.start <= start && stop <= mark.end).map(({ tag }) => tag);
    return { start, end: stop, text: text.slice(start - offset, stop - offset), tags: [...new Set(tags)] };
  });
}
