export type Range = { readonly start: number; readonly end: number };
export type Piece<S extends Range> = { readonly start: number; readonly end: number; readonly span: S | null };

/** Sorted, disjoint ranges that cover the same characters. `[3–5, 1–2, 4–8]` → `[1–2, 3–8]`. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Cuts a range along sorted, disjoint spans; nothing is lost. `cut(0–10, [2–4])` → `0–2, 2–4 (span), 4–10`. */
export function cut<S extends Range>(range: Range, spans: readonly S[]): readonly Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let at = range.start;
  for (const span of spans) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, range.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, span: null });
    pieces.push({ start, end, span });
    at = end;
  }
  if (at < range.end) pieces.push({ start: at, end: range.end, span: null });
  return pieces;
}
