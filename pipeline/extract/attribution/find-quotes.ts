import type { Reading } from '../../nlp/reading.ts';
import { matchesOf } from '../../nlp/matches-of.ts';

/** A stretch between quotation marks, marks included; `open` when its paragraph ends before it is closed, `opensSentence` when it begins one. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly open: boolean;
  readonly opensSentence: boolean;
}

export interface Paragraph {
  readonly start: number;
  end: number;
  readonly index: number;
}

const MARK = /["“”„«»]|''|``/gu;
const BEGINS = /[.!?…:”"]\s{1,2}$/u;
const OPENS = /[\s([{—–\-‘'’:]/u;

/** Finds everything in double quotation marks, straight or typographic; a mark left open ends with its paragraph. */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quote[] {
  return paragraphs.flatMap((paragraph) => quotesIn(text, paragraph));
}

export function paragraphsOf(reading: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { start, end, paragraph } of reading.sentences) {
    const last = paragraphs.at(-1);
    if (last?.index === paragraph) last.end = end;
    else paragraphs.push({ start, end, index: paragraph });
  }
  return paragraphs;
}

function quotesIn(text: string, { start, end, index }: Paragraph): Quote[] {
  const quotes: Quote[] = [];
  let open: number | undefined;
  const add = (from: number, to: number, isOpen: boolean) =>
    quotes.push({
      start: from,
      end: to,
      paragraph: index,
      open: isOpen,
      opensSentence: from === start || BEGINS.test(text.slice(from - 3, from)),
    });
  for (const match of matchesOf(MARK, text.slice(start, end))) {
    const at = start + match.index;
    if (open === undefined) {
      if (isOpening(match[0], text, at, start)) open = at;
    } else if (isClosing(match[0], text, at + match[0].length, end)) {
      add(open, at + match[0].length, false);
      open = undefined;
    }
  }
  if (open !== undefined) add(open, end, true);
  return quotes;
}

function isOpening(mark: string, text: string, at: number, from: number): boolean {
  if (['“', '„', '«', '``'].includes(mark)) return true;
  if (mark === '”') return at === from;
  return (mark === '"' || mark === "''") && (at === from || OPENS.test(text[at - 1] ?? ''));
}

/** A straight mark before a letter does not close, unless text was glued; then the letter is no small one. */
function isClosing(mark: string, text: string, behind: number, end: number): boolean {
  if (mark === '”' || mark === '»') return true;
  return (mark === '"' || mark === "''") && (behind >= end || !/[\p{Ll}\p{N}]/u.test(text[behind] ?? ''));
}
