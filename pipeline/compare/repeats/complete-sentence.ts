import type { Stretch } from './trim-span.ts';

/** A copy that parts from its source in the last word or two of a sentence is a copy of the whole sentence. */
const LONGEST_REST = 24;
const SENTENCE_END = /[.!?]["”’)]*(?=\s|$)|(?=\n)/u;
const SENTENCE_START = /[.!?]["”’)]*\s+["“‘(]?$|\n["“‘(]?$/u;

/**
 * Lets two stretches reach the ends of their sentences when little is missing on both sides: a figure changed at the very end
 * ("… on March 21." / "… on March 210.") is a change within the passage, not its end.
 */
export function completeSentence(one: { text: string } & Stretch, other: { text: string } & Stretch): [Stretch, Stretch] {
  const ends = [endNear(one), endNear(other)];
  const starts = [startNear(one), startNear(other)];
  const isEnd = ends.every((end) => end !== undefined);
  const isStart = starts.every((start) => start !== undefined);
  const completed = [one, other].map(({ start, end }, side) => ({
    start: isStart ? (starts[side] as number) : start,
    end: isEnd ? (ends[side] as number) : end,
  }));
  return completed as [Stretch, Stretch];
}

function endNear({ text, end }: { text: string } & Stretch): number | undefined {
  if (/[.!?]["”’)]*$/u.test(text.slice(Math.max(0, end - 4), end)) && /^(?:\s|$)/u.test(text.slice(end, end + 1))) return end;
  const rest = text.slice(end, end + LONGEST_REST);
  const found = SENTENCE_END.exec(rest);
  if (found) return end + found.index + found[0].length;
  return end + rest.length === text.length ? text.length : undefined;
}

function startNear({ text, start }: { text: string } & Stretch): number | undefined {
  const from = Math.max(0, start - LONGEST_REST);
  for (let at = start; at >= from; at -= 1) {
    const opens = at === 0 || (/\S/u.test(text[at] ?? '') && SENTENCE_START.test(text.slice(Math.max(0, at - 6), at)));
    if (opens) return at;
  }
  return undefined;
}
