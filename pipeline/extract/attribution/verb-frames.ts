import { reportingVerb, type ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { isMark, type Phrase, phraseAfter, phraseBefore } from './speaker-phrase.ts';

const alwaysVerbs: ReadonlySet<string> = new Set('said says told added adds insisted denied tweeted wrote show shows showed'.split(' '));

/** Every reporting verb of a sentence with its speaker and content: "Brant said the bridge was closed", `"…," said Brant`. */
export function verbFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const frames: Frame[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const verb = reportingVerb(token.lower, token.lemma);
    if (verb === undefined || !isVerb(sentence.tokens, at) || quotes.some((quote) => quote.start < token.start && token.end < quote.end)) continue;
    const frame = frameOf({ sentence, at, verb, quotes, text }, frames.at(-1));
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** A verb, and not "was told" or "to say". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' && !alwaysVerbs.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (before === undefined || token.lower.endsWith('ing')) return true;
  const second = before.pos === 'ADV' ? tokens[at - 2] : before;
  return !['is', 'are', 'was', 'were', 'be', 'been', 'being'].includes(second?.lower ?? '');
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

const stretchOf = (tokens: readonly Token[], { from, to }: Phrase): Stretch => ({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });

function base({ sentence, at, verb }: Place, rule: string) {
  const { start, end } = sentence.tokens[at] as Token;
  return { cue: { start, end }, stance: verb.stance, rule };
}

/** `"We are late," said Brant.` */
function inverted(place: Place): Frame | undefined {
  const { sentence, at, quotes } = place;
  const { tokens } = sentence;
  if (!place.verb.forms.has('clause') && !place.verb.forms.has('that')) return undefined;
  if (at > 0 && !isMark(tokens[at - 1])) return undefined;
  const before = contentBefore(sentence, at, quotes);
  const speaker = phraseAfter(tokens, at);
  if (before === undefined || speaker === undefined) return undefined;
  const isQuote = quotes.some((quote) => quote.end === before.end);
  if (!isQuote && phraseBefore(tokens, at) !== undefined) return undefined;
  const goesOn = resumed(place, speaker.to);
  return { ...base(place, 'attribution/inverted'), speaker: stretchOf(tokens, speaker), content: goesOn === undefined ? [before] : [before, goesOn] };
}

function withSubject(place: Place): Frame | undefined {
  const { sentence, at, verb, quotes, text } = place;
  const { tokens } = sentence;
  const subject = phraseBefore(tokens, at);
  if (subject === undefined) return undefined;
  const speaker = stretchOf(tokens, subject);
  const speaks = verb.forms.has('clause') || verb.forms.has('that');
  const before = speaks ? contentBefore(sentence, subject.from, quotes) : undefined;
  const isQuote = before !== undefined && quotes.some((quote) => quote.end === before.end);
  const after = contentAfter({ sentence, at, verb, quotes, text });
  if (before !== undefined && (isQuote || after === undefined)) {
    const goesOn = resumed(place, at + 1) ?? (isQuote ? undefined : after);
    return { ...base(place, isQuote ? 'attribution/quote-before' : 'attribution/clause-before'), speaker, content: goesOn === undefined ? [before] : [before, goesOn] };
  }
  return after === undefined ? undefined : { ...base(place, ruleAfter(verb, after, quotes)), speaker, content: [after] };
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
  if (quote === undefined || !/[,:—–]\s*$/u.test(text.slice(Math.max(start, quote.start - 3), quote.start))) return undefined;
  return { start: quote.start, end: quote.end };
}

/** `…, adding "…"` goes with the speaker before it. */
function participle(place: Place, last: Frame | undefined): Frame | undefined {
  const token = place.sentence.tokens[place.at] as Token;
  if (!token.lower.endsWith('ing') || !isMark(place.sentence.tokens[place.at - 1])) return undefined;
  const content = contentAfter(place);
  if (content === undefined || last?.speaker === undefined) return undefined;
  return { ...base(place, 'attribution/participle'), speaker: last.speaker, content: [content] };
}
