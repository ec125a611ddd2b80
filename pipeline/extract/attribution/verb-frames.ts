import { particleVerb, type ReportingVerb, reportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame } from './frame.ts';
import { invertedFrame } from './inverted-frame.ts';
import { isBe, isVerb } from './is-verb.ts';
import { participleFrame } from './participle-frame.ts';
import { passiveFrame } from './passive-frame.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place } from './place.ts';
import { reducedFrame } from './reduced-frame.ts';
import { subjectFrame } from './subject-frame.ts';
import { textAt } from './token-at.ts';

/** No sentence that anybody wrote has more. */
const MOST_QUOTES = 60;

/** Every reporting verb of a sentence with its speaker and content: "Brant said the bridge was closed", `"…," said Brant`. */
export function verbFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const frames: Frame[] = [];
  if (quotes.length > MOST_QUOTES) return frames;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at] as Token;
    const phrasal = particleVerb(token.lower, token.lemma, sentence.tokens[at + 1]?.lower);
    const verb = phrasal ?? reportingVerb(token.lower, token.lemma) ?? mannerVerb(sentence.tokens, at, quotes);
    if (
      verb === undefined ||
      !isVerb(sentence.tokens, at, phrasal !== undefined) ||
      quotes.some((quote) => quote.start < token.start && token.end < quote.end)
    )
      continue;
    const frame = frameOf({ sentence, at, until: phrasal === undefined ? at : at + 1, verb, quotes, text }, frames);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** `"We are late," she thundered.`: any verb right behind a quotation and its speaker. */
function mannerVerb(tokens: readonly Token[], at: number, quotes: readonly Quote[]): ReportingVerb | undefined {
  if (quotes.length === 0 || tokens[at]?.pos !== 'VERB') return undefined;
  const subject = phraseBefore(tokens, at);
  const mark = subject === undefined ? undefined : tokens[subject.from - 1];
  const said = /^[,!?]$/u.test(textAt(tokens, (subject?.from ?? 0) - 2));
  return said && quotes.some(({ end }) => end === mark?.end) ? manner : undefined;
}

const manner: ReportingVerb = { stance: 'asserts', forms: new Set(['quote']) };

function frameOf(place: Place, frames: readonly Frame[]): Frame | undefined {
  const { tokens } = place.sentence;
  const isBeing = isBe(lastButAdverbs(tokens, place.at));
  const isGerund = tokens[place.at]?.lower.endsWith('ing') === true;
  if (isBeing && !isGerund) return passiveFrame(place);
  const reduced = isBeing ? undefined : reducedFrame(place);
  if (reduced !== undefined) return reduced;
  return (isGerund && !isBeing ? participleFrame(place, frames) : invertedFrame(place)) ?? subjectFrame(place);
}

/** "is also calling": what stands left of the verb, adverbs aside. */
function lastButAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let left = at - 1;
  while (tokens[left]?.pos === 'ADV') left -= 1;
  return tokens[left];
}
