import { type Span, spanOf } from '../../../schemas/index.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph may be a whole article without a blank line: so much of it stands on each side at most. */
const MOST_AROUND = 1_200;

/** The paragraph in which a stretch stands, or all that it runs through; a long one is cut between words. */
export function paragraphAt(text: string, { start, end }: Range): Span {
  const before = text.lastIndexOf('\n\n', Math.max(0, start - 1));
  const after = text.indexOf('\n\n', end);
  const from = before === -1 || start === 0 ? 0 : before + 2;
  const to = after === -1 ? text.length : after;
  return spanOf(text, from < start - MOST_AROUND ? nextWord(text, start - MOST_AROUND, start) : from, cutEnd(text, to, end));
}

function cutEnd(text: string, to: number, end: number): number {
  return to > end + MOST_AROUND ? lastWord(text, end + MOST_AROUND, end) : to;
}

/** Where the next word begins, no later than `limit`. */
function nextWord(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** Where the last word ends, no earlier than `limit`. */
function lastWord(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= limit ? limit : space;
}
