import type { Attribution, Mention } from '../../../schemas/index.ts';
import { spanOf } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import { accordingTo } from './according-to.ts';
import { blockQuotes } from './block-quotes.ts';
import { findQuotes, paragraphsOf, type Quote } from './find-quotes.ts';
import { placeFloatingQuotes } from './floating-quotes.ts';
import type { Frame } from './frame.ts';
import { labelFrames } from './label-frames.ts';
import { matterFrames } from './matter-frames.ts';
import { nounFrames } from './noun-frames.ts';
import { makeSpeakerResolver } from './resolve-speaker.ts';
import { touching } from './touching.ts';
import { verbFrames } from './verb-frames.ts';

/** A quotation may stand in the line below "Brant said:". */
const NEXT_LINE = 4;

/**
 * Reads who is said to have said what, in quotation marks or not.
 * `"We are late," Mayor Ada Brant said.` → content "We are late," with its marks, speaker "Ada Brant", direct, stance asserts.
 */
export function readAttributions(reading: Reading, mentions: readonly Mention[]): Attribution[] {
  const paragraphs = paragraphsOf(reading);
  const quotes = findQuotes(reading.text, paragraphs);
  const names = mentions.map(({ span }) => span);
  const inSentences = reading.sentences.flatMap((sentence) => {
    const around = touching(quotes, sentence.start - 2, sentence.end + NEXT_LINE);
    const inside = touching(names, sentence.start, sentence.end);
    const verbs = verbFrames(sentence, around, reading.text);
    const nouns = [...nounFrames(sentence, around, reading.text), ...matterFrames(sentence, around, reading.text)].filter(
      ({ cue }) => !verbs.some((verb) => verb.cue?.start === cue?.start),
    );
    return [...accordingTo({ sentence, names: inside, quotes: around, text: reading.text }), ...verbs, ...nouns];
  });
  const frames = [...labelFrames(reading, paragraphs, names), ...blockQuotes(reading, paragraphs), ...inSentences];
  const people = mentions.filter(({ kind }) => kind === 'person').map(({ span }) => span);
  const resolveSpeaker = makeSpeakerResolver(reading.text, mentions, quotes);
  return placeFloatingQuotes({ reading, quotes, frames, people }).map((frame) =>
    makeAttribution(reading.text, frame, quotes, resolveSpeaker),
  );
}

function makeAttribution(
  text: string,
  frame: Frame,
  quotes: readonly Quote[],
  resolveSpeaker: ReturnType<typeof makeSpeakerResolver>,
): Attribution {
  const { content, speaker, cue, stance, rule } = frame;
  const resolved = resolveSpeaker(frame);
  return {
    content: content.map(({ start, end }) => spanOf(text, start, end)),
    speaker: resolved?.speaker ?? null,
    ...(speaker === undefined ? {} : { speakerSpan: spanOf(text, speaker.start, speaker.end) }),
    ...(resolved?.entityId === undefined ? {} : { entityId: resolved.entityId }),
    ...(cue === undefined ? {} : { cue: spanOf(text, cue.start, cue.end) }),
    direct: content.some(({ start, end }) => touching(quotes, start, end).length > 0),
    stance,
    rule,
  };
}
