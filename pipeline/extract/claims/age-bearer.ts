import type { Participant, Quantity } from '../../../schemas/index.ts';
import { participantOfMention } from './participants.ts';
import type { Scene } from './scene.ts';

/** Whose age it is: "Ann Roe, 42", "42-year-old Ann Roe", "Roe, who was 42". */
export function bearerOf({ sentence, mentions }: Scene, { kind, span }: Quantity): Participant | undefined {
  if (kind !== 'age') return undefined;
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const bearer = mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      (mention.span.end <= span.start
        ? AGE_BEHIND.test(between(mention.span.end, span.start))
        : AGE_BEFORE.test(between(span.end, mention.span.start))),
  );
  return bearer === undefined ? undefined : participantOfMention(bearer);
}

const AGE_BEHIND = /^(?:, ?| ?\(|,? (?:who )?(?:is|was|aged|age),? )$/u;
const AGE_BEFORE = /^ (?:[a-z]+ ){0,2}$/u;
