import { stanceOnMatter } from '../../lexicons/reporting-nouns.ts';
import type { ReadSentence } from '../../nlp/reading.ts';
import { insideQuote, stretchFrom } from './content-end.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame } from './frame.ts';
import { isSubjectNoun, lenderOf, ownerOf } from './noun-holder.ts';
import { isMark, isVerbal, stretchOf } from './phrase.ts';
import { lowerAt } from './token-at.ts';

/** "her claims of fraud", "Residents raised concerns about noise", "Hale's criticism of the plan": somebody must be told whose they are. */
export function matterFrames(sentence: ReadSentence, quotes: readonly Quote[], text: string): Frame[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const stance = token.pos === 'VERB' ? undefined : stanceOnMatter(token.lower, lowerAt(tokens, at + 1));
    const first = tokens[at + 2];
    if (stance === undefined || first === undefined || isMark(first) || insideQuote(quotes, token.start)) return [];
    const speaker = ownerOf(tokens, at) ?? lenderOf(tokens, at);
    if (speaker === undefined) return [];
    const ends = isSubjectNoun(tokens, at) ? tokens.findIndex((other, index) => index > at + 2 && isVerbal(other)) : -1;
    return [
      {
        content: [stretchFrom({ sentence, quotes, text }, { at: first.start, clause: false }, ends < 0 ? undefined : tokens[ends]?.start)],
        cue: { start: token.start, end: token.end },
        speaker: stretchOf(tokens, speaker),
        stance,
        rule: 'attribution/noun-matter',
      },
    ];
  });
}
