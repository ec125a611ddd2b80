import type { Participant, Quantity } from '../../../schemas/index.ts';
import { participantOfMention } from './participants.ts';
import type { Scene } from './scene.ts';

/** Between a name and the share it has: "Ann Roe 3 percent", "Ann Roe with 3 percent", "Ann Roe (3 percent", "Ann Roe, with 3 percent" */
const HELD = /^(?: \(?|,? (?:with|at|on) (?:(?:about|just|only|nearly|around) )?)$/u;

/** Who has a share of a vote or a poll, where the verb stands by another name: "Roe received 38 percent, Bo Poe 3 percent" → Poe. */
export function shareHolder({ sentence, mentions }: Scene, { kind, counted, span }: Quantity): Participant | undefined {
  if (kind !== 'percent' && !(kind === 'count' && counted === 'vote')) return undefined;
  const holder = mentions.findLast(
    (mention) =>
      mention.kind === 'person' &&
      mention.span.end <= span.start &&
      HELD.test(sentence.text.slice(mention.span.end - sentence.start, span.start - sentence.start)),
  );
  return holder === undefined ? undefined : participantOfMention(holder);
}
