import type { Claim, Factuality } from '../../../schemas/index.ts';
import { classOfNoun, classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import { participantOf } from './participants.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';

/** Verbs that say of a thing only that there is one. */
const EXISTENCE = new Set('be,reach,make,report,record,sign,find,announce,hold,file,conclude,strike,exist,register,confirm'.split(','));

/** Actions of which reports say that nobody has suffered them yet. */
const SUFFERED = new Set(['arrest', 'charge']);

/** "no formal agreements have been reached", "no suspects have been arrested": none of a class of things exists, or nobody suffered it. */
export function noneClaimsOf(predication: Predication): Claim[] {
  const { scene, clause, verb } = predication;
  if (verb !== clause.verbs[0] || verb.modal !== null) return [];
  const { tokens } = clause.sentence;
  const phrases = readNounPhrases(tokens, clause.from, clause.to).filter((phrase) => deniesAll(tokens, phrase, predication));
  if (phrases.length === 0) return [];
  const { factuality } = readStage(clause, verb);
  if (factuality !== 'done' && factuality !== 'ongoing') return [];
  return phrases.flatMap((phrase) => claimOf(scene, predication, phrase, factuality));
}

const NONE = new Set(['no', 'nobody']);

/** "no arrests", "nobody", "not ... any arrests" */
function deniesAll(tokens: readonly Token[], phrase: NounPhrase, { verb }: Predication): boolean {
  const determiner = (tokens[phrase.first] as Token).lower;
  return NONE.has(determiner) || (determiner === 'any' && verb.negated);
}

function claimOf(scene: Scene, { clause, verb }: Predication, phrase: NounPhrase, factuality: Factuality): Claim[] {
  const { tokens } = clause.sentence;
  const acted = verb.passive ? classOfVerb(verb.lemma) : undefined;
  const named = EXISTENCE.has(verb.lemma) ? classOfNoun((tokens[phrase.head] as Token).lemma) : undefined;
  const action = acted !== undefined && SUFFERED.has(acted.id) ? acted : named;
  if (action === undefined) return [];
  const subject = participantOf(scene, { tokens, phrase });
  const core = { kind: 'polarity', subject, predicate: verb.lemma, predicateClass: action.id, polarity: 'negative', factuality } as const;
  return [makeClaim(scene, clause, subject.span, { ...core, marks: ['none'], rule: 'claim/none-of-a-kind' })];
}
