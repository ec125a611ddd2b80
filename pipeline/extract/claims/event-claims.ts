import { spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { judgingWords, opinionVerbs } from '../../lexicons/opinion-words.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { carriedVerb } from './carried-verb.ts';
import { readStage } from './factuality.ts';
import { deniesAllOf } from './denies-all.ts';
import { firstPerson } from './first-person.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { neverOf } from './never.ts';
import { partiesOfNoun } from './parties.ts';
import { readFrame, type Frame } from './participants.ts';
import type { Predication } from './predication.ts';
import { SAYING } from './saying.ts';

/**
 * "The launch was rammed", "The building stood empty": that something happened or did not, one claim for each party. What one ought to do,
 * or thinks, is no claim; of "is expected to close" the closing is.
 */
export function eventClaimsOf(predication: Predication): Claim[] {
  if (!isAssertion(predication)) return [];
  const { scene, clause, verb } = carriedVerb(predication);
  const frame = eventFrame(predication, carriedVerb(predication));
  const { factuality, negated } = readStage(clause, verb);
  if (frame.agent === undefined || isNobody(frame.agent) || factuality === 'hypothetical') return [];
  const { tokens } = clause.sentence;
  const core = {
    kind: 'polarity',
    ...given('object', frame.patient),
    predicate: verb.lemma,
    predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[verb.last] as Token).end),
    ...given('predicateClass', classOfVerb(verb.lemma)?.id),
    polarity:
      negated || [frame.agent, frame.patient].some((each) => each !== undefined && deniesAllOf(scene, each)) ? 'negative' : 'positive',
    factuality,
    rule: 'claim/event',
  } as const;
  const marks = [...(verb.passive ? ['undergone'] : []), ...neverOf(verb, negated), ...believedOf(predication), ...daysOf(clause, scene)];
  return partiesOf(predication, frame.agent).map((subject) => makeClaim(scene, clause, core.predicateSpan, { subject, ...core, marks }));
}

/** "many believe that she fled": what somebody holds, and nobody tells. */
function believedOf({ scene: { clauses }, index }: Predication): string[] {
  const before = clauses[index - 1]?.verbs.at(-1);
  return before !== undefined && opinionVerbs.has(before.lemma) ? ['believed'] : [];
}

/** Who or what it happened to (as `agent`), and its object: of "there were no injuries" the injuries, of a passive what it was done to. */
function eventFrame(predication: Predication, carried: Predication): Frame {
  const { agent, patient } = readFrame(predication);
  const object = carried.verb === predication.verb ? patient : readFrame(carried).patient;
  if (agent?.head === 'there') return given('agent', patient);
  return predication.verb.passive
    ? { ...given('agent', patient), ...given('patient', carried.verb === predication.verb ? undefined : object) }
    : { ...given('agent', agent), ...given('patient', object) };
}

/** Each of the names that are joined, the speaker who says "I", else the phrase itself. */
function partiesOf({ scene }: Predication, about: Participant): Participant[] {
  const speaker = firstPerson(scene, about);
  const parties = partiesOfNoun(scene, about);
  return speaker === undefined ? (parties.length === 0 ? [about] : parties) : [speaker];
}

const isNobody = ({ head }: Participant) => /^(?:you|what|which|who|that|something|anything|everything|there)$/u.test(head);

/** A finite verb that says more than who speaks or what somebody thinks: no "should", no "I believe". */
function isAssertion(predication: Predication): boolean {
  const { verb } = predication;
  if (verb.infinitive || verb.participle || verb.reduced) return false;
  return (
    verb.modal !== 'should' &&
    verb.modal !== 'must' &&
    (!SAYING.has(verb.lemma) || hasPlainObject(predication)) &&
    (!opinionVerbs.has(carriedVerb(predication).verb.lemma) || isNobodys(predication)) &&
    !isJudgement(predication)
  );
}

/** "Nobody wants it" */
function isNobodys(predication: Predication): boolean {
  const { agent } = readFrame(predication);
  return agent !== undefined && deniesAllOf(predication.scene, agent);
}

/** "has explained her position": a verb of saying that ends in a noun says what was done, not what was said. */
function hasPlainObject({ scene, clause, index, verb }: Predication): boolean {
  const { tokens, text } = scene.sentence;
  const { patient } = readFrame({ scene, clause, index, verb });
  const isLast = scene.clauses.every(({ verbs }) => verbs.every(({ first }) => first <= verb.first));
  return (
    isLast &&
    !/^(?:say|tell)$/u.test(verb.lemma) &&
    patient !== undefined &&
    patient.span.start >= (tokens[verb.last] as Token).end &&
    !/["“”:]/u.test(text)
  );
}

/** "is nice", "was a disgrace" */
function isJudgement({ clause: { sentence }, verb }: Predication): boolean {
  if (verb.lemma !== 'be') return false;
  return sentence.tokens.slice(verb.last + 1, verb.last + 4).some(({ lemma }) => judgingWords.has(lemma));
}
