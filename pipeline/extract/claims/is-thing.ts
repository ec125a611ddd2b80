import type { Participant } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicons/person-nouns.ts';

/** A participant that may be what is measured: neither a name, nor a pronoun, nor a person. */
export const isThing = (participant: Participant | undefined) =>
  participant !== undefined &&
  participant.entityId === undefined &&
  !isPerson(participant.head) &&
  !/^(?:percent|percentage|point|per cent)$/u.test(participant.head) &&
  !/^(?:it|its|itself|they|them|their|he|him|she|her|we|us|i|me|you|who|which|that|this|these|those|there|one)$/u.test(participant.head);

/** "organizers", "a person close to the talks": who acts is not what is measured. */
const isPerson = (head: string) => {
  const singular = head.toLowerCase().replace(/s$/u, '');
  return [head.toLowerCase(), singular].some(
    (noun) => nounClassesOf(noun).some(({ person }) => person) || KIN_NOUNS.has(noun) || ROLE_NOUNS.has(noun),
  );
};
