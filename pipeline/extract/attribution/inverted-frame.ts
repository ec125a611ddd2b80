import type { Token } from '../../nlp/reading.ts';
import { clauseSubject } from './clause-subject.ts';
import { contentBefore } from './content-before.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { isMark, isVerbal, type Phrase, stretchOf } from './phrase.ts';
import { phraseAfter, withApposition } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { baseOf, endsQuote, type Place, resumed, speaks } from './place.ts';

/** `"We are late," said Brant.` · `Said Brant: "We are late."` */
export function invertedFrame(place: Place): Frame | undefined {
  const { sentence, at } = place;
  const { tokens } = sentence;
  if (!speaks(place.verb) || place.verb.forms.has('hearer') || tokens[at]?.lower.endsWith('ing') === true || !standsBehindContent(place))
    return undefined;
  const speaker = phraseAfter(tokens, at);
  if (speaker === undefined) return undefined;
  if (at === 0) return leading(place, speaker);
  const before = contentBefore(sentence, at, place.quotes);
  if (before === undefined || (!endsQuote(place.quotes, before) && !isInversion(tokens, at, speaker))) return undefined;
  const goesOn = resumed(place, speaker.to);
  return {
    ...baseOf(place, 'attribution/inverted'),
    speaker: stretchOf(tokens, withApposition(tokens, speaker)),
    content: goesOn === undefined ? [before] : [before, goesOn],
  };
}

function standsBehindContent({ sentence, at, quotes }: Place): boolean {
  const left = sentence.tokens[at - 1];
  return left === undefined || isMark(left) || quotes.some(({ end }) => end === left.end);
}

/** "The road is lost, said the clerk." and not "Brant, who runs the ferry, said the road is lost." */
function isInversion(tokens: readonly Token[], at: number, speaker: Phrase): boolean {
  const subject = phraseBefore(tokens, at);
  if (subject === undefined) return true;
  if (subject.from === 0 || isMark(tokens[subject.from - 1])) return false;
  const ends = tokens[speaker.to] === undefined || isMark(tokens[speaker.to]);
  return ends && clauseSubject(tokens, at) !== undefined && !tokens.slice(speaker.from, speaker.to).some(isVerbal);
}

/** `Said Brant: "We are late."` */
function leading(place: Place, speaker: Phrase): Frame | undefined {
  const { tokens } = place.sentence;
  const colon = tokens[speaker.to];
  if (colon?.text !== ':' && colon?.text !== ',') return undefined;
  const quote: Quote | undefined = place.quotes.find(({ start }) => start >= colon.end && start <= colon.end + 3);
  const content: Stretch | undefined = quote && { start: quote.start, end: quote.end };
  return content && { ...baseOf(place, 'attribution/inverted'), speaker: stretchOf(tokens, speaker), content: [content] };
}
