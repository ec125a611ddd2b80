import { SENTENCE_LIMIT } from '../../nlp/caps.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';

/** A sentence as a stretch of the text; `paragraph` counts the lines that hold text, from 0. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
const BULLET = /^\s*(?:[•‣◦▪●*·–—-]\s+)?/u;
/** A bullet inside a line, where a list lost its line breaks. */
const INNER_BULLET = /\s[•‣◦▪●]\s/gu;

/**
 * Splits a text into sentences; a line break always ends one, and a bullet is no part of it. Linear.
 * `segment('It sank.\n• Nine died.')` → [{start: 0, end: 8, paragraph: 0}, {start: 11, end: 21, paragraph: 1}].
 */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const line of matchesOf(LINE, text)) {
    if (line[0].trim() === '') continue;
    for (const { start, end } of splitLine(line[0])) segments.push({ start: line.index + start, end: line.index + end, paragraph });
    paragraph += 1;
  }
  return segments;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function splitLine(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const item of matchesOf(INNER_BULLET, line)
    .map(({ index }) => index)
    .concat(line.length)) {
    const start = from + (BULLET.exec(line.slice(from, from + 8))?.[0].length ?? 0);
    if (start < item) stretches.push(...splitItem(line.slice(start, item), start));
    from = item;
  }
  return stretches;
}

function splitItem(item: string, offset: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const end of findSentenceEnds(item)) {
    for (const piece of cut(item, from, end)) {
      const text = item.slice(piece.start, piece.end);
      const start = piece.start + text.length - text.trimStart().length;
      if (text.trim() !== '') stretches.push({ start: offset + start, end: offset + piece.start + text.trimEnd().length });
    }
    from = end;
  }
  return stretches;
}

/** What is longer than any sentence is cut at a space near the limit, never inside a surrogate pair. */
function cut(item: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > SENTENCE_LIMIT) {
    const space = item.lastIndexOf(' ', from + SENTENCE_LIMIT);
    const wanted = space > from + SENTENCE_LIMIT / 2 ? space : from + SENTENCE_LIMIT;
    const until = /[\udc00-\udfff]/.test(item[wanted] ?? '') ? wanted - 1 : wanted;
    pieces.push({ start: from, end: until });
    from = until;
  }
  pieces.push({ start: from, end });
  return pieces;
}
