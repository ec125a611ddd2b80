import { reportingVerb, type ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { contentAfter, trimEnd } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { clauseSubject } from './clause-subject.ts';
import { isMark, type Phrase, stretchOf } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

const alwaysVerbs: ReadonlySet<string> = new Set('said says told added adds insisted denied tweeted wrote'.split(' '));

/** No sentence that anybody wrote has more. */
const MOST_QUOTES = 60;

/** Every reporting verb of a sentence with its speaker and content: "Brant said the bridge was closed", `"…," said Brant`. */
export function verbFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const frames: Frame[] = [];
  if (quotes.length > MOST_QUOTES) return frames;
  for (const [at, token] of sentence.tokens.entries()) {
    const verb = reportingVerb(token.lower, token.lemma);
    if (verb === undefined || !isVerb(sentence.tokens, at) || quotes.some((quote) => quote.start < token.start && token.end < quote.end))
      continue;
    const frame = frameOf({ sentence, at, verb, quotes, text }, frames.at(-1));
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** A verb, and not "was told" or "to say". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (takesParticle.has(token.lemma) && particles.has(tokens[at + 1]?.lower ?? '')) return false;
  if (token.pos !== 'VERB' && !alwaysVerbs.has(token.lower) && !isFiniteAfterAll(before, token, tokens[at + 1])) return false;
  return token.lower.endsWith('ing') || !isBe(before?.pos === 'ADV' ? tokens[at - 2] : before);
}

const isBe = (auxiliary: Token | undefined) => /^(?:is|are|was|were|be|been|being)$/u.test(auxiliary?.lower ?? '');

/** "showed up", "backed out" say nothing. */
const takesParticle: ReadonlySet<string> = new Set('show call back find point learn order rate pitch'.split(' '));
const particles: ReadonlySet<string> = new Set('up off out in into down back over away'.split(' '));

/** "Brant claims that", "figures show.": taggers take these for nouns. */
function isFiniteAfterAll(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (before === undefined || token.lower.endsWith('ing')) return isBe(before);
  if (token.pos !== 'NOUN') return false;
  if (/^(?:he|she|it|they|who|we)$/u.test(before.lower)) return true;
  const named = before.pos === 'PROPN' || before.lower.endsWith('s') || before.text === ',';
  return named && !/^['’]s?$/u.test(before.text) && (after?.lower === 'that' || after?.text === '.');
}

interface Place {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly quotes: readonly Quote[];
  readonly text: string;
}

function frameOf(place: Place, last: Frame | undefined): Frame | undefined {
  return inverted(place) ?? withSubject(place) ?? participle(place, last);
}

function base({ sentence, at, verb }: Place, rule: string) {
  const { start, end } = sentence.tokens[at] as Token;
  return { cue: { start, end }, stance: verb.stance, rule };
}

/** `"We are late," said Brant.` */
function inverted(place: Place): Frame | undefined {
  const { sentence, at, quotes } = place;
  const { tokens } = sentence;
  if (!speaks(place.verb) || tokens[at]?.lower.endsWith('ing') === true) return undefined;
  const left = tokens[at - 1];
  if (left !== undefined && !isMark(left) && !quotes.some(({ end }) => end === left.end)) return undefined;
  const before = contentBefore(sentence, at, quotes);
  const speaker = phraseAfter(tokens, at);
  if (before === undefined || speaker === undefined) return undefined;
  const isQuote = quotes.some((quote) => quote.end === before.end);
  if (!isQuote && phraseBefore(tokens, at) !== undefined) return undefined;
  const goesOn = resumed(place, speaker.to);
  return {
    ...base(place, 'attribution/inverted'),
    speaker: stretchOf(tokens, speaker),
    content: goesOn === undefined ? [before] : [before, goesOn],
  };
}

function withSubject(place: Place): Frame | undefined {
  const { sentence, at, verb, quotes, text } = place;
  const { tokens } = sentence;
  const subject = phraseBefore(tokens, at);
  if (subject === undefined) return undefined;
  const speaker = stretchOf(tokens, subject);
  const after = contentAfter({ sentence, at, verb, quotes, text });
  const before = speaks(verb) ? contentBefore(sentence, subject.from, quotes) : undefined;
  if (before !== undefined && !isSetting(place, before, after)) {
    const frame = withContentBefore(place, before, after);
    if (frame !== undefined) return { ...frame, speaker };
  }
  if (after === undefined) return inserted(place, subject, speaker);
  return { ...base(place, ruleAfter(verb, after, quotes)), speaker, content: [after] };
}

const speaks = ({ forms }: ReportingVerb) => forms.has('clause') || forms.has('that');

/** "In “The Long Road,” Brant wrote that …": what stands in front is no content. */
function isSetting({ sentence }: Place, before: Stretch, after: Stretch | undefined): boolean {
  const first = sentence.tokens[0];
  return after !== undefined && first?.pos === 'ADP' && before.start === first.start;
}

function withContentBefore(place: Place, before: Stretch, after: Stretch | undefined): Frame | undefined {
  const goesOn = resumed(place, place.at + 1);
  const content = goesOn === undefined ? [before] : [before, goesOn];
  if (place.quotes.some((quote) => quote.end === before.end)) return { ...base(place, 'attribution/quote-before'), content };
  return after === undefined ? { ...base(place, 'attribution/clause-before'), content } : undefined;
}

/** "The bridge, Brant said, was closed": the clause stands on both sides. */
function inserted(place: Place, subject: Phrase, speaker: Stretch): Frame | undefined {
  const { sentence, at, verb, quotes, text } = place;
  const { tokens } = sentence;
  const [first, left, right, next] = [tokens[0], tokens[subject.from - 1], tokens[at + 1], tokens[at + 2]];
  if (!verb.forms.has('clause') || first === undefined || left?.text !== ',' || right?.text !== ',' || next === undefined) return undefined;
  const end = trimEnd(text, quotes, next.start, sentence.end);
  return {
    ...base(place, 'attribution/inserted'),
    speaker,
    content: [
      { start: first.start, end: left.start },
      { start: next.start, end },
    ],
  };
}

function ruleAfter({ stance, forms }: ReportingVerb, after: Stretch, quotes: readonly Quote[]): string {
  if (quotes.some((quote) => quote.start === after.start)) return 'attribution/quote-after';
  if (stance === 'denies') return 'attribution/denial';
  return forms.has('clause') ? 'attribution/clause-after' : 'attribution/object';
}

/** `"…," he said, "…"`: the quotation goes on behind the speaker. */
function resumed({ sentence, quotes, text }: Place, from: number): Stretch | undefined {
  const start = sentence.tokens[from - 1]?.end ?? sentence.end;
  const quote = quotes.find((candidate) => candidate.start >= start && candidate.start < sentence.end);
  if (quote === undefined || !/[,:—–] ?(?:(?:and|but) )?$/u.test(text.slice(Math.max(start, quote.start - 7), quote.start)))
    return undefined;
  return { start: quote.start, end: quote.end };
}

function subjectOf({ sentence, at }: Place): Stretch | undefined {
  const subject = clauseSubject(sentence.tokens, at);
  return subject === undefined ? undefined : stretchOf(sentence.tokens, subject);
}

/** "issued a statement saying …" */
const messages: ReadonlySet<string> = new Set(
  'statement letter tweet post report email memo note message release tweets interview speech'.split(' '),
);

/** `…, adding "…"` goes with the speaker before it. */
function participle(place: Place, last: Frame | undefined): Frame | undefined {
  const token = place.sentence.tokens[place.at] as Token;
  const before = place.sentence.tokens[place.at - 1];
  if (!token.lower.endsWith('ing') || !(isMark(before) || messages.has(before?.lower ?? ''))) return undefined;
  const content = contentAfter(place);
  const subject = last?.speaker ?? subjectOf(place);
  return content === undefined || subject === undefined
    ? undefined
    : { ...base(place, 'attribution/participle'), speaker: subject, content: [content] };
}
