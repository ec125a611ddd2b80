import type { Range } from './pieces.ts';

/**
 * The part of a long paragraph that is shown round its sentence, cut between words. Short paragraphs are shown whole.
 * `windowOf('one two three four', {start: 8, end: 13}, 4)` → `{start: 8, end: 18, …}`.
 */
export function windowOf(text: string, sentence: Range, reach: number): Range {
  const wanted = { start: sentence.start - reach, end: sentence.end + reach };
  const start = wanted.start <= 0 ? 0 : nextWord(text, wanted.start, sentence.start);
  const end = wanted.end >= text.length ? text.length : wordBefore(text, wanted.end, sentence.end);
  return { start, end };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}

function wordBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', from);
  return space <= limit ? limit : space;
}
