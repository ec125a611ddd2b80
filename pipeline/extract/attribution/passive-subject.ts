import { skipBack } from './apposition.ts';
import type { Stretch } from './frame.ts';
import { stretchOf } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place } from './place.ts';

/** What a passive verb speaks of: "[The plan] was rejected by the board". */
export function passiveSubject({ sentence, at }: Place): Stretch | undefined {
  const { tokens } = sentence;
  const phrase = phraseBefore(tokens, at);
  return phrase === undefined || phrase.to > skipBack(tokens, at) ? undefined : stretchOf(tokens, phrase);
}
