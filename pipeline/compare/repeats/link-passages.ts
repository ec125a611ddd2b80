import { identityOf, lengthOf, type Alignment } from './alignment.ts';
import { completeSentence } from './complete-sentence.ts';
import { offsetOf, type FoldedTexts } from './fold-text.ts';
import { LEAST_IDENTITY, SHORTEST_PASSAGE, SHORTEST_SENTENCE } from './limits.ts';
import type { Link, Passage } from './passage.ts';
import { trimSpan } from './trim-span.ts';

/** A passage that stands oftener in a row is junk; so many places show it. */
const MOST_UNITS = 60;

interface Letters {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** Turns alignments of folded letters into pairs of passages on the articles' own texts; what is too short or too loose falls away. */
export function linkPassages(alignments: readonly Alignment[], texts: readonly string[], folded: FoldedTexts): Link[] {
  const links: Link[] = [];
  for (const alignment of alignments) {
    if (identityOf(alignment) < LEAST_IDENTITY || lengthOf(alignment) < SHORTEST_SENTENCE) continue;
    const overlaps = alignment.a === alignment.b && alignment.bStart < alignment.aEnd;
    const pairs = overlaps ? unitsOf(alignment) : [sidesOf(alignment)];
    for (const [a, b] of pairs) {
      const link = { a: passageOf(a, texts, folded), b: passageOf(b, texts, folded) };
      if (isLongEnough(link, alignment, texts)) links.push(completeLink(link, texts));
    }
  }
  return links;
}

function sidesOf({ a, b, aStart, aEnd, bStart, bEnd }: Alignment): [Letters, Letters] {
  return [
    { article: a, start: aStart, end: aEnd },
    { article: b, start: bStart, end: bEnd },
  ];
}

/** A passage that stands many times in a row agrees with itself one unit further on: the units are the passages. */
function unitsOf({ a, aStart, bStart, bEnd }: Alignment): [Letters, Letters][] {
  const period = bStart - aStart;
  const unit = (start: number) => ({ article: a, start, end: start + period });
  const pairs: [Letters, Letters][] = [];
  const end = Math.min(bEnd, bStart + MOST_UNITS * period);
  for (let start = bStart; start + period <= end; start += period) pairs.push([unit(aStart), unit(start)]);
  return pairs;
}

function passageOf({ article, start, end }: Letters, texts: readonly string[], { starts }: FoldedTexts): Passage {
  const [text, first] = [texts[article] as string, starts[article] as number];
  const span = trimSpan(text, offsetOf(text, start - first), offsetOf(text, end - 1 - first) + 1);
  return { article, ...span, letters: end - start };
}

function isLongEnough({ a, b }: Link, alignment: Alignment, texts: readonly string[]): boolean {
  if (a.end <= a.start || b.end <= b.start) return false;
  const letters = Math.min(lettersIn(a, texts), lettersIn(b, texts));
  if (letters >= SHORTEST_PASSAGE) return true;
  return letters >= SHORTEST_SENTENCE && alignment.edits === 0 && isSentence(a, texts) && isSentence(b, texts);
}

function completeLink({ a, b }: Link, texts: readonly string[]): Link {
  const [one, other] = completeSentence({ text: texts[a.article] as string, ...a }, { text: texts[b.article] as string, ...b });
  const link = { a: { ...a, ...one }, b: { ...b, ...other } };
  return a.article === b.article && link.b.start < link.a.end ? { a, b } : link;
}

function lettersIn({ article, start, end, letters }: Passage, texts: readonly string[]): number {
  if (end - start > 2 * SHORTEST_PASSAGE) return letters;
  return (texts[article] as string).slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isSentence({ article, start, end }: Passage, texts: readonly string[]): boolean {
  const text = texts[article] as string;
  const opens = start === 0 || /[\n.!?"”’]$/u.test(text.slice(Math.max(0, start - 4), start).replaceAll(' ', ''));
  const closes = /[.!?]["”’)]*$|,["”’]$/u.test(text.slice(start, end)) || end === text.length || /^\s*\n/u.test(text.slice(end, end + 4));
  return opens && closes;
}
