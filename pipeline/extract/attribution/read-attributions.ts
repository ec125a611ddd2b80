import type { Attribution, Mention } from '../../../schemas/index.ts';
import { spanOf } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import { accordingTo } from './according-to.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { placeFloatingQuotes } from './floating-quotes.ts';
import type { Frame } from './frame.ts';
import { makeSpeakerResolver } from './resolve-speaker.ts';
import { verbFrames } from './verb-frames.ts';

/**
 * Reads who is said to have said what, in quotation marks or not.
 * `"We are late," Mayor Ada Brant said.` → content "We are late," with its marks, speaker "Ada Brant", direct, stance asserts.
 */
export function readAttributions(reading: Reading, mentions: readonly Mention[]): Attribution[] {
  const quotes = findQuotes(reading);
  const near = makeWindow(quotes);
  const named = makeWindow(mentions.map((mention) => ({ ...mention.span, mention })));
  const frames = reading.sentences.flatMap((sentence) => {
    const around = near(sentence.start, sentence.end);
    const inside = named(sentence.start, sentence.end).map(({ mention }) => mention);
    return [...accordingTo(sentence, inside, around, reading.text), ...verbFrames(sentence, around, reading.text)];
  });
  const resolveSpeaker = makeSpeakerResolver(reading.text, mentions);
  return placeFloatingQuotes(reading, quotes, frames, mentions).map((frame) => makeAttribution(reading.text, frame, quotes, resolveSpeaker));
}

/** Hands out, sentence after sentence, the stretches that touch it: one pass over all, whatever their number. */
function makeWindow<T extends { start: number; end: number }>(stretches: readonly T[]): (start: number, end: number) => T[] {
  let first = 0;
  return (start, end) => {
    while (first < stretches.length && (stretches[first] as T).end < start - 2) first += 1;
    let to = first;
    while (to < stretches.length && (stretches[to] as T).start < end) to += 1;
    return stretches.slice(first, to);
  };
}

function makeAttribution(text: string, frame: Frame, quotes: readonly Quote[], resolveSpeaker: ReturnType<typeof makeSpeakerResolver>): Attribution {
  const { content, speaker, cue, stance, rule } = frame;
  const resolved = resolveSpeaker(frame);
  return {
    content: content.map(({ start, end }) => spanOf(text, start, end)),
    speaker: resolved?.speaker ?? null,
    ...(speaker === undefined ? {} : { speakerSpan: spanOf(text, speaker.start, speaker.end) }),
    ...(resolved?.entityId === undefined ? {} : { entityId: resolved.entityId }),
    ...(cue === undefined ? {} : { cue: spanOf(text, cue.start, cue.end) }),
    direct: content.some(({ start, end }) => quotes.some((quote) => quote.start < end && start < quote.end)),
    stance,
    rule,
  };
}
