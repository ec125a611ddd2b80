import { spanOf, type Claim } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { judgingWords, opinionVerbs } from '../../lexicons/opinion-words.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readFrame } from './participants.ts';
import type { Predication } from './predication.ts';
import { SAYING } from './saying.ts';

/** "The launch was rammed", "The building stood empty": that something happened or did not. What one ought to do, or thinks, is no claim. */
export function eventClaimsOf(predication: Predication): Claim[] {
  const { scene, clause, verb } = predication;
  if (!isAssertion(predication)) return [];
  const { agent, patient } = readFrame(predication);
  const about = verb.passive ? patient : agent;
  const { factuality, negated } = readStage(clause, verb);
  if (about === undefined || about.head === 'you' || factuality === 'hypothetical') return [];
  const { tokens } = clause.sentence;
  const core = {
    kind: 'polarity',
    subject: about,
    ...given('object', verb.passive ? undefined : patient),
    predicate: verb.lemma,
    predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[verb.last] as Token).end),
    ...given('predicateClass', classOfVerb(verb.lemma)?.id),
    polarity: negated ? 'negative' : 'positive',
    factuality,
  } as const;
  return [makeClaim(scene, clause, core.predicateSpan, { ...core, rule: 'claim/event' })];
}

/** A finite verb that says more than who speaks or what somebody thinks: no "should", no "I believe". */
function isAssertion(predication: Predication): boolean {
  const { verb } = predication;
  if (verb.infinitive || verb.participle || verb.reduced) return false;
  return (
    verb.modal !== 'should' &&
    verb.modal !== 'must' &&
    !SAYING.has(verb.lemma) &&
    !opinionVerbs.has(verb.lemma) &&
    !isJudgement(predication)
  );
}

/** "is nice", "was a disgrace" */
function isJudgement({ clause: { sentence }, verb }: Predication): boolean {
  if (verb.lemma !== 'be') return false;
  return sentence.tokens.slice(verb.last + 1, verb.last + 4).some(({ lemma }) => judgingWords.has(lemma));
}
