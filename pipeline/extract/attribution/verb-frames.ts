import { particleVerb, type ReportingVerb, reportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame } from './frame.ts';
import { invertedFrame } from './inverted-frame.ts';
import { participleFrame } from './participle-frame.ts';
import { passiveFrame } from './passive-frame.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place } from './place.ts';
import { subjectFrame } from './subject-frame.ts';

const alwaysVerbs: ReadonlySet<string> = new Set('said says told added adds insisted denied tweeted wrote'.split(' '));

/** No sentence that anybody wrote has more. */
const MOST_QUOTES = 60;

/** Every reporting verb of a sentence with its speaker and content: "Brant said the bridge was closed", `"…," said Brant`. */
export function verbFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const frames: Frame[] = [];
  if (quotes.length > MOST_QUOTES) return frames;
  for (const [at, token] of sentence.tokens.entries()) {
    const phrasal = particleVerb(token.lower, token.lemma, sentence.tokens[at + 1]?.lower);
    const verb = phrasal ?? reportingVerb(token.lower, token.lemma) ?? mannerVerb(sentence.tokens, at, quotes);
    if (verb === undefined || !isVerb(sentence.tokens, at, phrasal !== undefined) || quotes.some((quote) => quote.start < token.start && token.end < quote.end))
      continue;
    const frame = frameOf({ sentence, at, until: phrasal === undefined ? at : at + 1, verb, quotes, text }, frames.at(-1));
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** `"We are late," she thundered.`: any verb right behind a quotation and its speaker. */
function mannerVerb(tokens: readonly Token[], at: number, quotes: readonly Quote[]): ReportingVerb | undefined {
  if (quotes.length === 0 || tokens[at]?.pos !== 'VERB') return undefined;
  const subject = phraseBefore(tokens, at);
  const mark = subject === undefined ? undefined : tokens[subject.from - 1];
  const said = /^[,!?]$/u.test(tokens[(subject?.from ?? 0) - 2]?.text ?? '');
  return said && quotes.some(({ end }) => end === mark?.end) ? manner : undefined;
}

const manner: ReportingVerb = { stance: 'asserts', forms: new Set(['quote']) };

/** A verb, and no noun of the same form. */
function isVerb(tokens: readonly Token[], at: number, isPhrasal: boolean): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!isPhrasal && takesParticle.has(token.lemma) && particles.has(tokens[at + 1]?.lower ?? '')) return false;
  if (before?.lower === 'to' && discovers.has(token.lemma) && tokens[at + 1]?.lower !== 'that') return false;
  if (token.pos !== 'VERB' && !alwaysVerbs.has(token.lower) && !isFiniteAfterAll(before, token, tokens[at + 1])) return false;
  return true;
}

/** "to find a way", "to show them the door" */
const discovers: ReadonlySet<string> = new Set('find show discover learn know see'.split(' '));

const isBe = (auxiliary: Token | undefined) => /^(?:is|are|was|were|be|been|being)$/u.test(auxiliary?.lower ?? '');

/** "showed up", "backed out" say nothing. */
const takesParticle: ReadonlySet<string> = new Set('show call back find point learn order rate pitch offer blame draw shout embrace'.split(' '));
const particles: ReadonlySet<string> = new Set('up off out in into down back over away'.split(' '));

/** "Brant claims that", "figures show.": taggers take these for nouns. */
function isFiniteAfterAll(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (before === undefined || token.lower.endsWith('ing')) return isBe(before);
  if (token.pos !== 'NOUN') return false;
  if (/^(?:he|she|it|they|who|we)$/u.test(before.lower)) return true;
  if (/^['’]s?$/u.test(before.text)) return false;
  if (before.pos === 'NOUN' && !before.lower.endsWith('s')) return after?.lower === 'that' && token.lower.endsWith('s');
  const named = before.pos === 'PROPN' || before.lower.endsWith('s') || before.text === ',';
  return named && /^(?:that|[.:])$/u.test(after?.lower ?? '');
}

function frameOf(place: Place, last: Frame | undefined): Frame | undefined {
  const { tokens } = place.sentence;
  const isBeing = isBe(lastButAdverbs(tokens, place.at));
  const isGerund = tokens[place.at]?.lower.endsWith('ing') === true;
  if (isBeing && !isGerund) return passiveFrame(place);
  return (isGerund && !isBeing ? participleFrame(place, last) : invertedFrame(place)) ?? subjectFrame(place);
}

/** "is also calling": what stands left of the verb, adverbs aside. */
function lastButAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let left = at - 1;
  while (tokens[left]?.pos === 'ADV') left -= 1;
  return tokens[left];
}
