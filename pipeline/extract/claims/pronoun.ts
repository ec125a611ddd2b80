import type { Participant } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { ROLE_NOUNS } from '../../lexicons/person-nouns.ts';
import { roleHeads } from '../../lexicons/titles.ts';
import { readFrame } from './participants.ts';
import { predicationsOf } from './predication.ts';
import { type Clause, readClauses } from './clause.ts';
import { SAYING } from './saying.ts';
import type { Scene } from './scene.ts';

/** "The driver fled. He was not arrested": whom "he" or "she" means, where the subject before it, here or in the last of three sentences before that tells of somebody, is one person. */
export function whomPronounMeans(scene: Scene, pronoun: Participant): Participant | undefined {
  const here = subjectsOf(scene).filter(({ span }) => span.end <= pronoun.span.start);
  const people = [here, ...[1, 2, 3].map((back) => subjectsOf(before(scene, back)))].find((subjects) => subjects.some(isPerson)) ?? [];
  const found = people.filter(isPerson);
  return new Set(found.map(({ entityId, head }) => entityId ?? head)).size === 1 ? found[0] : undefined;
}

/**
 * A sentence before, with clauses of its own; of its names only those carried over are known, so that what is remembered of the clauses
 * that were read with all names must not serve here, nor the other way round.
 */
function before(scene: Scene, back: number): Scene {
  const sentence = scene.reading.sentences[scene.sentence.index - back];
  if (sentence === undefined || sentence.inTitle) return { ...scene, clauses: [] };
  const mentions = scene.mentionsBefore.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  return { ...scene, sentence, clauses: readClauses(sentence).map(copyOf), mentions };
}

const copyOf = (clause: Clause): Clause => ({ ...clause, verbs: clause.verbs.map((verb) => ({ ...verb })) });

/** "A spokesman said he ..." speaks of somebody else; "Ada Verrin said she ..." of herself. */
const subjectsOf = (scene: Scene): Participant[] =>
  predicationsOf(scene).flatMap((predication) => {
    const { agent, patient } = readFrame(predication);
    const subject = predication.verb.passive ? patient : agent;
    return subject === undefined || (SAYING.has(predication.verb.lemma) && subject.entityId === undefined) ? [] : [subject];
  });

function isPerson({ entityId, head, span }: Participant): boolean {
  if (entityId !== undefined) return entityId.startsWith('person:');
  const noun = head.toLowerCase();
  const isSingular = !span.text.toLowerCase().endsWith('s') || noun.endsWith('s');
  return isSingular && (ROLE_NOUNS.has(noun) || roleHeads.has(noun) || nounClassesOf(noun).some(({ person }) => person));
}
