import { isReportingNoun, type ReportingNoun, reportingNoun } from '../../lexicons/reporting-nouns.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { type Around, insideQuote, stretchFrom } from './content-end.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame } from './frame.ts';
import { isSubjectNoun, lenderOf, ownerOf } from './noun-holder.ts';
import { isMark, isVerbal, type Phrase, stretchOf } from './phrase.ts';
import { lowerAt, posAt } from './token-at.ts';

/** "Brant's claim that …", "the refusal of the board to …", "accusations by the union that …", "amid fears that …". */
export function nounFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at] as Token;
    if (token.pos === 'VERB' || !isReportingNoun(token.lower) || insideQuote(quotes, token.start)) continue;
    const frame = frameAt({ sentence, quotes, text }, at);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

function frameAt(around: Around, at: number): Frame | undefined {
  const { tokens } = around.sentence;
  const token = tokens[at] as Token;
  const behind = contentBehind(tokens, at);
  if (behind === undefined) return undefined;
  const { start, clause } = { start: (tokens[behind.content] as Token).start, clause: behind.noun.follows === 'that' };
  const speaker = behind.maker ?? ownerOf(tokens, at) ?? lenderOf(tokens, at);
  if (speaker === undefined && !clause) return undefined;
  return {
    content: [stretchFrom(around, { at: start, clause }, predicateOf(tokens, at, behind.content))],
    cue: { start: token.start, end: token.end },
    ...(speaker === undefined ? {} : { speaker: stretchOf(tokens, speaker) }),
    stance: behind.noun.stance,
    rule: 'attribution/noun',
  };
}

/** "The claim that the tunnel is safe [was false]": a subject ends before its own verb, the second one of the sentence. */
function predicateOf(tokens: readonly Token[], noun: number, content: number): number | undefined {
  if (!isSubjectNoun(tokens, noun)) return undefined;
  let missing = lowerAt(tokens, content) === 'to' ? 1 : 2;
  for (let index = content + 1; index < tokens.length && !isMark(tokens[index]); index += 1) {
    if (/^(?:and|or|but|who|which|that|if|when|because)$/u.test(lowerAt(tokens, index))) return undefined;
    if (beginsVerb(tokens, index)) missing -= 1;
    if (missing === 0) return tokens[index]?.start;
  }
  return undefined;
}

const beginsVerb = (tokens: readonly Token[], index: number) =>
  isVerbal(tokens[index]) && !lowerAt(tokens, index).endsWith('ing') && !/^(?:AUX|VERB|PART|ADV)$/u.test(posAt(tokens, index - 1));

interface Behind {
  readonly noun: ReportingNoun;
  readonly content: number;
  readonly maker?: Phrase;
}

const LONGEST_MAKER = 10;

/** "claim that [it rained", "refusal of the board [to sign"; a verb right behind "that" makes a relative clause of it. */
function contentBehind(tokens: readonly Token[], at: number): Behind | undefined {
  const isMade = /^(?:of|by|from)$/u.test(lowerAt(tokens, at + 1));
  const to = isMade ? makerEnd(tokens, at + 2) : at + 1;
  const noun = reportingNoun(lowerAt(tokens, at), lowerAt(tokens, to));
  const first = tokens[to + 1];
  if (noun === undefined || first === undefined || isMark(first)) return undefined;
  const isInfinitive = noun.follows === 'to';
  if (isVerbal(first) !== isInfinitive) return undefined;
  const content = isInfinitive ? to : to + 1;
  return isMade ? { noun, content, maker: { from: at + 2, to } } : { noun, content };
}

function makerEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST_MAKER && tokens[to] !== undefined && !isMark(tokens[to]) && !/^(?:that|to)$/u.test(tokens[to]?.lower ?? ''))
    to += 1;
  return to > from ? to : -1;
}
