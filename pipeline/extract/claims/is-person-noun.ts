import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicons/person-nouns.ts';
import type { Token } from '../../nlp/reading.ts';

/** Does a noun name a person: kin, a role, or what counts people? "uncle", "drivers" → yes. */
export const isPersonNoun = ({ lemma }: Token): boolean =>
  KIN_NOUNS.has(lemma) || ROLE_NOUNS.has(lemma) || nounClassesOf(lemma).some(({ person }) => person);
