import type { Token } from '../../nlp/reading.ts';
import { stretchFrom } from './content-end.ts';
import type { Frame } from './frame.ts';
import { isParticiple } from './participle.ts';
import { passiveSubject } from './passive-subject.ts';
import { isVerbal, type Phrase, stretchOf } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { baseOf, type Place, takesObject } from './place.ts';
import { lowerAt, posAt, textAt } from './token-at.ts';

/** "the tax proposed by the council", "Hale, described by the paper as a fool": a participle behind its noun, with its maker. */
export function reducedFrame(place: Place): Frame | undefined {
  const { tokens } = place.sentence;
  const { at, until, verb } = place;
  if (lowerAt(tokens, until + 1) !== 'by' || !isParticiple(lowerAt(tokens, at)) || !takesObject(verb)) return undefined;
  const noun = textAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  const maker = beforeVerb(tokens, phraseAfter(tokens, until + 1));
  const subject = passiveSubject(noun === at - 1 ? place : { ...place, at: at - 1 });
  if (maker === undefined || subject === undefined || !/^(?:NOUN|PROPN)$/u.test(posAt(tokens, noun))) return undefined;
  const as = tokens[maker.to];
  const described =
    as?.lower === 'as'
      ? [stretchFrom(place, { at: as.start, clause: false }, tokens.find(({ start, text }) => start > as.start && text === ',')?.start)]
      : [];
  return { ...baseOf(place, 'attribution/reduced-passive'), speaker: stretchOf(tokens, maker), content: [subject, ...described] };
}

/** "by the council [would cost ...]": the verb of the sentence goes on behind the maker. */
function beforeVerb(tokens: readonly Token[], maker: Phrase | undefined): Phrase | undefined {
  if (maker === undefined) return undefined;
  const verb = tokens.findIndex((token, index) => index > maker.from && index < maker.to && isVerbal(token));
  return verb < 0 ? maker : { from: maker.from, to: verb };
}
