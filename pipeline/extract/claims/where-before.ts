import type { Participant } from '../../../schemas/index.ts';
import { participantOfMention } from './participants.ts';
import type { Predication } from './predication.ts';

/** "Vienna, where the talks were held": the name before a clause that "where" opens. */
export function whereBefore({ scene, clause: { sentence, from } }: Predication): Participant | undefined {
  const word = sentence.tokens[from]?.text === ',' ? sentence.tokens[from + 1] : sentence.tokens[from];
  if (word?.lower !== 'where') return undefined;
  const named = scene.mentions.findLast(({ span }) => span.end < word.start && word.start - span.end <= 2);
  return named === undefined ? undefined : participantOfMention(named);
}
