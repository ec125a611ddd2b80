import type { Token } from '../../nlp/reading.ts';
import { clauseSubject } from './clause-subject.ts';
import { contentAfter } from './content-after.ts';
import type { Frame, Stretch } from './frame.ts';
import { isMark, stretchOf } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';
import { baseOf, type Place } from './place.ts';

/** "issued a statement saying …": the sentence's subject speaks. */
const messages: ReadonlySet<string> = new Set(
  'statement letter tweet tweets post posts email memo note message release speech series video ad'.split(' '),
);

/** "After saying", "Asking": a participle that opens the sentence. */
const OPENING = 2;

/** `…, adding "…"` goes with the speaker before it, "by saying", "issued a statement saying" and "After saying …, she" with the subject. */
export function participleFrame(place: Place, frames: readonly Frame[]): Frame | undefined {
  const speaker = speakerOf(place, frames);
  const content = speaker === undefined ? undefined : contentAfter(place, place.at <= OPENING);
  return content === undefined || speaker === undefined
    ? undefined
    : { ...baseOf(place, 'attribution/participle'), speaker, content: [content] };
}

function speakerOf(place: Place, frames: readonly Frame[]): Stretch | undefined {
  const { tokens } = place.sentence;
  const before = tokens[place.at - 1];
  if (isMark(before)) return outermost(frames)?.speaker ?? subjectOf(place);
  if (before === undefined || /^(?:after|before|by|while|without|despite|when|in|and|for|of|from|as)$/u.test(before.lower))
    return subjectOf(place) ?? subjectBehind(place);
  const from = phraseStart(tokens, place.at);
  return tokens.slice(from, place.at).some(({ lower }) => messages.has(lower)) ? subjectOf(place) : undefined;
}

/** How many frames back one may be nested in another. */
const NESTED = 6;

/** "Brant said she believed it, adding": Brant adds, not "she". */
function outermost(frames: readonly Frame[]): Frame | undefined {
  const last = frames.slice(-NESTED);
  const isNested = ({ speaker }: Frame) =>
    last.some(({ content }) => content.some(({ start, end }) => speaker !== undefined && start <= speaker.start && speaker.end <= end));
  return last.findLast((frame) => !isNested(frame));
}

function subjectOf({ sentence, at }: Place): Stretch | undefined {
  const subject = clauseSubject(sentence.tokens, at);
  return subject && stretchOf(sentence.tokens, subject);
}

/** "After saying the road was lost, [she] went home." */
function subjectBehind({ sentence, at }: Place): Stretch | undefined {
  if (at > OPENING) return undefined;
  const { tokens } = sentence;
  const main = tokens.slice(tokens.findIndex((token: Token, index) => index > at && token.text === ',') + 1);
  const subject = main.length === tokens.length ? undefined : clauseSubject(main, main.length);
  return subject && stretchOf(main, subject);
}
