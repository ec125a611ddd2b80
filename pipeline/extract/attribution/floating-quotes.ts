import type { Span } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { firstFrom } from './touching.ts';

const FEWEST_WORDS = 4;

/** What floating quotations are placed by. */
export interface Surroundings {
  readonly reading: Reading;
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  /** spans of persons' names, in order */
  readonly people: readonly Span[];
}

interface Owned extends Stretch {
  readonly frame: Frame;
}

/** Gives quotations that have no verb of their own to whoever spoke before: `"…," Brant said. "…"`, a paragraph that is one quotation. */
export function placeFloatingQuotes(around: Surroundings): Frame[] {
  const { reading, quotes, frames } = around;
  const owned: Owned[] = frames.flatMap((frame) => frame.content.map(({ start, end }) => ({ start, end, frame })));
  owned.sort((a, b) => a.start - b.start);
  const starts = new Set(reading.sentences.map(({ start }) => start));
  const placed: Frame[] = [];
  let [next, reach] = [0, -1];
  let speaking: Frame | undefined;
  let before: Quote | undefined;
  for (const quote of quotes) {
    for (; (owned[next]?.start ?? Infinity) < quote.end; next += 1) {
      speaking = (owned[next] as Owned).frame;
      reach = Math.max(reach, (owned[next] as Owned).end);
    }
    if (reach <= quote.start) {
      const fewest = before?.paragraph === quote.paragraph ? 1 : FEWEST_WORDS;
      if (!starts.has(quote.start) || countWords(reading.text, quote) < fewest) continue;
      const frame = ownerOf(quote, before, speaking, around);
      if (frame === undefined) continue;
      speaking = { ...frame, content: [{ start: quote.start, end: quote.end }] };
      placed.push(speaking);
    }
    before = quote;
  }
  return [...frames, ...placed].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (frame: Frame) => frame.content[0]?.start ?? 0;

const countWords = (text: string, { start, end }: Quote) => text.slice(start, Math.min(end, start + 200)).split(/\s+/u).length;

function ownerOf(quote: Quote, before: Quote | undefined, speaking: Frame | undefined, around: Surroundings): Frame | undefined {
  const signed = signedBy(quote, around);
  if (signed !== undefined) return signed;
  if (speaking !== undefined && namesAnother(quote, speaking, around)) return introducedBy(quote, around);
  const goesOn = before !== undefined && quote.paragraph - before.paragraph <= 1;
  return goesOn && speaking !== undefined ? { ...speaking, rule: 'attribution/continued' } : introducedBy(quote, around);
}

/** `Brant said so. Tam Hale was blunt. "…"`: the sentence in between is about somebody else. */
function namesAnother(quote: Quote, speaking: Frame, { reading, people }: Surroundings): boolean {
  const sentence = reading.sentences[firstFrom(reading.sentences, quote.start) - 1];
  if (sentence === undefined || sentence.paragraph !== quote.paragraph || sentence.start < lastOf(speaking)) return false;
  const person = people[firstFrom(people, sentence.start)];
  return person !== undefined && person.start - sentence.start < LEAD && person.end < sentence.end;
}

/** A name that stands in the first so many characters is the subject. */
const LEAD = 30;

const lastOf = ({ content, cue }: Frame) => Math.max(cue?.end ?? 0, ...content.map(({ end }) => end));

/** `"…" — Ada Brant` */
function signedBy(quote: Quote, { reading, people }: Surroundings): Frame | undefined {
  const dash = /^\s*[-–—―]{1,2}\s*/u.exec(reading.text.slice(quote.end, quote.end + 8));
  if (dash === null) return undefined;
  const at = quote.end + dash[0].length;
  const speaker = people[firstFrom(people, at)];
  return speaker?.start === at ? { content: [], speaker, stance: 'asserts', rule: 'attribution/signed' } : undefined;
}

/** The last person named in the paragraph, or in the one that ends with a colon: `Brant was blunt. "…"` */
function introducedBy(quote: Quote, { reading, people }: Surroundings): Frame | undefined {
  const { text, sentences } = reading;
  const sentence = sentences[firstFrom(sentences, quote.start) - 1];
  const speaker = people[firstFrom(people, quote.start) - 1];
  if (sentence === undefined || speaker === undefined) return undefined;
  const introduces = sentence.paragraph === quote.paragraph || text[sentence.end - 1] === ':';
  const inReach = quote.start - speaker.end < 300 && !text.slice(speaker.end, sentence.start).includes('\n');
  return introduces && inReach ? { content: [], speaker, stance: 'asserts', rule: 'attribution/floating' } : undefined;
}
