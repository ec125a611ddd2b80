import type { Participant } from '../../../schemas/index.ts';
import { readFrame } from './participants.ts';
import { predicationsOf } from './predication.ts';
import { SAYING } from './saying.ts';
import type { Scene } from './scene.ts';

const PRONOUN = /^(?:it|they|he|she)$/u;

/** "Velmont said it would close 22 shops": who says so of itself. */
export function whoSaysItOfItself(scene: Scene, subject: Participant | undefined): Participant | undefined {
  if (subject === undefined || !PRONOUN.test(subject.head.toLowerCase())) return subject;
  const speakers = predicationsOf(scene)
    .filter(({ verb }) => SAYING.has(verb.lemma))
    .flatMap((predication) => readFrame(predication).agent ?? [])
    .filter(({ span, entityId }) => entityId !== undefined && span.end <= subject.span.start);
  return speakers.at(-1) ?? subject;
}
