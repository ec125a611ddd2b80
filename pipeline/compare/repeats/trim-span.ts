const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b]/u;
const CLOSING = /[.!?…,;:"'”’)\]%]/u;
const OPENING = /["'“‘([$£€¥]/u;
/** So many letters past a line break are chance, not copy. */
const OVERSHOOT = 14;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Brings a stretch to word boundaries: half a word goes, the marks of the passage come. `trimSpan('We rest. Go', 1, 7)` → "rest.".
 * What reaches a word or two over a line break is cut back to the break.
 */
export function trimSpan(text: string, start: number, end: number): Stretch {
  const words = wholeWords(text, start, end);
  const lines = withinLines(text, words.start, words.end);
  return withMarks(text, lines.start, lines.end);
}

function wholeWords(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  if (isWord(text, from - 1)) while (from < to && isWord(text, from)) from += 1;
  while (from < to && !isWord(text, from)) from += 1;
  if (isWord(text, to)) while (to > from && isWord(text, to - 1)) to -= 1;
  while (to > from && !isWord(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function withinLines(text: string, start: number, end: number): Stretch {
  const firstBreak = text.slice(start, start + OVERSHOOT).lastIndexOf('\n');
  const lastBreak = text.slice(Math.max(start, end - OVERSHOOT), end).indexOf('\n');
  let from = firstBreak < 0 ? start : start + firstBreak;
  let to = lastBreak < 0 ? end : Math.max(start, end - OVERSHOOT) + lastBreak;
  while (from < to && !isWord(text, from)) from += 1;
  while (to > from && !isWord(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function withMarks(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from > 0 && OPENING.test(text[from - 1] as string)) from -= 1;
  let closed = to;
  while (closed < text.length && closed - to < 6 && CLOSING.test(text[closed] as string)) closed += 1;
  if (closed === text.length || /\s/u.test(text[closed] as string)) to = closed;
  return { start: from, end: to };
}

function isWord(text: string, index: number): boolean {
  return index >= 0 && index < text.length && WORD.test(text[index] as string);
}
