import { SENTENCE_LIMIT } from '../../nlp/caps.ts';

/** A sentence as a stretch of the text; `paragraph` counts blocks of text from 0. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const LINE = /[^\n]+/gu;

/** Splits a text into sentences; a line break always ends one. */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(LINE)) {
    if (line[0].trim() === '') continue;
    segments.push(...splitLine(line[0], line.index, paragraph));
    paragraph += 1;
  }
  return segments;
}

const END = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;

function splitLine(line: string, offset: number, paragraph: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += SENTENCE_LIMIT) {
      const piece = line.slice(from, Math.min(end, from + SENTENCE_LIMIT));
      const lead = piece.length - piece.trimStart().length;
      if (piece.trim() !== '') segments.push({ start: offset + from + lead, end: offset + from + piece.trimEnd().length, paragraph });
    }
    start = end;
  };
  for (const match of line.matchAll(END)) push(match.index + match[0].length);
  push(line.length);
  return segments;
}
