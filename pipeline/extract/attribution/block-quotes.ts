import { reportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Reading } from '../../nlp/reading.ts';
import type { Paragraph } from './find-quotes.ts';
import type { Frame } from './frame.ts';
import { stretchOf } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { speaks } from './place.ts';

const NEAR = 8;

/** "Brant added:" above a paragraph without quotation marks: the whole paragraph is what was said. */
export function blockQuotes(reading: Reading, paragraphs: readonly Paragraph[]): Frame[] {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return reading.sentences.flatMap((sentence, index) => {
    const next = reading.sentences[index + 1];
    if (sentence.tokens.at(-1)?.text !== ':' || next === undefined || next.paragraph === sentence.paragraph) return [];
    const below = byIndex.get(next.paragraph);
    const isQuoted = below === undefined || /["“”„«]|''/u.test(reading.text.slice(below.start, below.end));
    const frame = isQuoted ? undefined : introduced(sentence, below);
    return frame === undefined ? [] : [frame];
  });
}

function introduced({ tokens }: ReadSentence, { start, end }: Paragraph): Frame | undefined {
  for (let at = tokens.length - 2; at > 0 && at > tokens.length - NEAR; at -= 1) {
    const token = tokens[at];
    const verb = token && reportingVerb(token.lower, token.lemma);
    const subject = verb !== undefined && speaks(verb) ? phraseBefore(tokens, at) : undefined;
    if (token === undefined || verb === undefined || subject === undefined) continue;
    const cue = { start: token.start, end: token.end };
    return { content: [{ start, end }], cue, speaker: stretchOf(tokens, subject), stance: verb.stance, rule: 'attribution/block' };
  }
  return undefined;
}
