import type { Span, Stance } from '../../../schemas/index.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { trimEnd } from './content-end.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame } from './frame.ts';

/** A sentence with the names and quotations in it. */
export interface Around {
  readonly sentence: ReadSentence;
  readonly names: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly text: string;
}

/** "According to Brant, …" · "…, according to a report by the Harbour Board." */
export function accordingTo(around: Around): Frame[] {
  const { tokens } = around.sentence;
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const frame = frameAt(around, at);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

function frameAt({ sentence, names, quotes, text }: Around, at: number): Frame | undefined {
  const { tokens } = sentence;
  const first = tokens[at + 2];
  if (first === undefined) return undefined;
  const speakerEnd = sourceEnd(tokens, at + 2, names);
  const speaker = { start: first.start, end: (tokens[speakerEnd - 1] as Token).end };
  const cue = { start: (tokens[at] as Token).start, end: (tokens[at + 1] as Token).end };
  const content = at < 2 ? following(sentence, speakerEnd, quotes, text) : preceding(sentence, at, quotes, text);
  return content === undefined
    ? undefined
    : { speaker, cue, content: [content], stance: stanceOf(text.slice(speaker.start, speaker.end)), rule: 'attribution/according-to' };
}

function stanceOf(source: string): Stance {
  if (/\bestimates?\b/iu.test(source)) return 'estimates';
  return /\b(?:rumou?rs?|allegations?)\b/iu.test(source) ? 'alleges' : 'reports';
}

/** The source ends at a mark, or with a name behind which a verb follows without one. */
function sourceEnd(tokens: readonly Token[], from: number, names: readonly Span[]): number {
  let to = from;
  while (to < tokens.length && !/^[,;:.!?"“”()—–]$/u.test((tokens[to] as Token).text)) {
    const token = tokens[to] as Token;
    to += 1;
    const next = tokens[to];
    if (next !== undefined && (next.pos === 'AUX' || next.lower === 'but') && names.some(({ end }) => end === token.end)) return to;
  }
  return Math.max(to, from + 1);
}

function following(sentence: ReadSentence, from: number, quotes: readonly Quote[], text: string) {
  const first = sentence.tokens.slice(from).find((token) => !/^[,:]$/u.test(token.text));
  if (first === undefined) return undefined;
  const end = Math.max(sentence.end, quotes.find((quote) => quote.start >= first.start && quote.start < sentence.end)?.end ?? 0);
  return { start: first.start, end: trimEnd(text, quotes, first.start, end) };
}

function preceding({ tokens }: ReadSentence, at: number, quotes: readonly Quote[], text: string) {
  const start = (tokens[0] as Token).start;
  const begins = quotes.find((quote) => quote.start < start && quote.end > start)?.start ?? start;
  return { start: begins, end: trimEnd(text, quotes, start, (tokens[at - 1] as Token).end) };
}
