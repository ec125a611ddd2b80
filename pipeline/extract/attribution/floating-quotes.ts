import type { Mention, Stance } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';

const FEWEST_WORDS = 4;
const asserts: Stance = 'asserts';

/** Gives quotations that have no verb of their own to whoever spoke before: `"…," Brant said. "…"`, a paragraph that is one quotation. */
export function placeFloatingQuotes(reading: Reading, quotes: readonly Quote[], frames: readonly Frame[], mentions: readonly Mention[]): Frame[] {
  const placed = frames.map((frame) => ({ ...frame, content: [...frame.content] }));
  const ends = placed.flatMap((frame) => frame.content.map((content) => ({ content, frame })));
  const starts = new Set(reading.sentences.map(({ start }) => start));
  let speaking: Frame | undefined;
  let before: Quote | undefined;
  let next = 0;
  ends.sort((a, b) => a.content.start - b.content.start);
  for (const quote of quotes) {
    while (next < ends.length && (ends[next] as { content: Stretch }).content.start <= quote.start) {
      speaking = (ends[next] as { frame: Frame }).frame;
      next += 1;
    }
    if (speaking?.content.some((content) => content.start < quote.end && quote.start < content.end) === true) {
      before = quote;
      continue;
    }
    if (!starts.has(quote.start) || countWords(reading.text, quote) < FEWEST_WORDS) continue;
    const frame = continues(quote, before) && speaking !== undefined ? { ...speaking, content: [], rule: 'attribution/continued' } : nearby(reading, quote, mentions);
    if (frame === undefined) continue;
    speaking = { ...frame, content: [{ start: quote.start, end: quote.end }] };
    placed.push(speaking);
    before = quote;
  }
  return placed.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** In the paragraph of the last quotation, or at the head of the next. */
const continues = (quote: Quote, before: Quote | undefined) => before !== undefined && quote.paragraph - before.paragraph <= 1;

const countWords = (text: string, { start, end }: Quote) => text.slice(start, Math.min(end, start + 200)).split(/\s+/u).length;

/** The last person named in the paragraph: `Brant was blunt. "…"` */
function nearby(reading: Reading, quote: Quote, mentions: readonly Mention[]): Frame | undefined {
  const from = reading.sentences.find((sentence) => sentence.paragraph === quote.paragraph)?.start ?? quote.start;
  const person = mentions.findLast(({ kind, span }) => kind === 'person' && span.start >= from && span.end <= quote.start);
  return person === undefined ? undefined : { content: [], speaker: person.span, stance: asserts, rule: 'attribution/floating' };
}
