import { contains, spanOf, type Claim, type Mention, type Participant, type Span } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfVerb, predicateClass } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readStage, type Stage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { neverOf } from './never.ts';
import { partiesOfNoun } from './parties.ts';
import { participantOfMention, readFrame, type Frame } from './participants.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** Classes of action whose stage outlets report: asked, agreed, refused, planned, under way, done. */
const STAGED = new Set('accept,agree,reject,ask,approve,pay,send,buy,sell,invest,build,evacuate,charge,confirm,deny,meet'.split(','));

/** An action that was asked for, agreed, refused, planned, is under way or was done, by parties that can be told: one claim for each. */
export function statusClaimsOf(predication: Predication): Claim[] {
  const { scene, clause, verb } = predication;
  const action = verb.lemma === 'decline' ? predicateClass('reject') : classOfVerb(verb.lemma);
  if (action === undefined || !STAGED.has(action.id) || isGovernor(clause, verb)) return [];
  if (verb.lemma === 'leave' && !verb.passive) return [];
  const stage = readStage(clause, verb);
  const frame = readFrame(predication);
  return partiesOf(predication, { stage, frame, classId: action.id }).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'status',
      subject: party,
      predicate: verb.lemma,
      predicateSpan: verbSpan(scene, stage.governor ?? verb, verb),
      predicateClass: action.id,
      ...given('object', frame.patient !== undefined && frame.patient.entityId !== party.entityId ? frame.patient : undefined),
      polarity: stage.negated ? 'negative' : 'positive',
      factuality: action.id === 'ask' && stage.factuality === 'done' ? 'asked' : stage.factuality,
      marks: [...neverOf(verb, stage.negated), ...daysOf(clause, scene)],
      rule: 'claim/status',
    }),
  );
}

/** From the governing verb to the action: "agreeing to accept"; the action alone where others stand between them. */
function verbSpan({ reading, sentence: { tokens } }: Scene, governor: VerbGroup, group: VerbGroup): Span {
  const first = group.first - governor.last <= 2 ? governor.first : group.first;
  const last = Math.min(tokens.length - 1, group.last + group.lemma.split(' ').length - 1);
  return spanOf(reading.text, (tokens[first] as Token).start, (tokens[last] as Token).end);
}

/** A verb that only says how far the next one has come ("agreed to", "declined to") is no action of its own. */
const isGovernor = (clause: Clause, group: VerbGroup) =>
  clause.verbs.some(
    (other) =>
      (other.infinitive || other.participle) &&
      other.first > group.last &&
      other.first <= group.last + 6 &&
      /^(?:agree|refuse|decline|ask|urge|press|accept)$/u.test(group.lemma),
  );

interface Action {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly classId: string;
}

/** Classes of action whose party is the one that something is done to. */
const SUFFERED = new Set('send,charge,evacuate,approve,reject'.split(','));

/**
 * The parties of an action. Who is asked is the one asked; who makes a pact "with X and Y" is X and Y; who acts is the agent.
 * A common noun ("countries") stands for the names that are listed as its instances.
 */
function partiesOf(predication: Predication, { stage, frame, classId }: Action): Participant[] {
  const { scene, clause, verb } = predication;
  const { governor, factuality } = stage;
  if (governor !== null && factuality === 'asked' && !governor.passive) return partiesBetween(scene, governor, verb);
  if (classId === 'ask') return frame.patient === undefined ? listBefore(scene, verb) : partiesOfNoun(scene, frame.patient);
  if (SUFFERED.has(classId) && !isFlight(verb)) return partiesOfNoun(scene, rejecterOf(classId, frame) ?? frame.patient);
  if (classId === 'agree') return [...partiesOfNoun(scene, frame.agent), ...withParties(scene, clause, verb)];
  return partiesOfNoun(
    scene,
    governor === null ? frame.agent : readFrame({ ...predication, verb: governor })[governor.passive ? 'patient' : 'agent'],
  );
}

/** "The crew fled the ship": in a class of things done to somebody, what somebody does. */
const isFlight = ({ passive, lemma }: VerbGroup) => !passive && (lemma === 'flee' || lemma === 'move out');

/** Who turns something down is the party where it is named ("Peru has turned down every request"). */
const rejecterOf = (classId: string, { agent }: Frame) => (classId === 'reject' && agent?.entityId !== undefined ? agent : undefined);

/** "asked Kosovo to take in ...": who stands between the two verbs; or, with a gap, the list that the sentence gives. */
function partiesBetween(scene: Scene, governor: VerbGroup, group: VerbGroup): Participant[] {
  const { tokens } = scene.sentence;
  const stretch = { start: (tokens[governor.last] as Token).end, end: (tokens[group.first] as Token).start };
  const named = scene.mentions.filter((mention) => contains(stretch, mention.span));
  if (named.length > 0) return named.map(participantOfMention);
  return listBefore(scene, governor);
}

/** "the countries that it has asked are A and B": what is left out behind the verb is the noun before it, and its list. */
function listBefore(scene: Scene, verb: VerbGroup): Participant[] {
  const list = scene.lists.find(({ headIndex }) => headIndex >= 0 && headIndex < verb.first);
  return list === undefined ? [] : list.members.map(participantOfMention);
}

/** "pacts with Honduras and Costa Rica" */
function withParties(scene: Scene, clause: Clause, group: VerbGroup): Participant[] {
  const { tokens } = scene.sentence;
  const from = tokens.findIndex((token, index) => index > group.last && index < clause.to && token.lower === 'with');
  if (from < 0) return [];
  const { end } = tokens[from] as Token;
  const first = scene.mentions.find((mention: Mention) => mention.span.start >= end && mention.span.start <= end + 6);
  const list = scene.lists.find((entry) => first !== undefined && entry.members.includes(first));
  return (list?.members ?? (first === undefined ? [] : [first])).map(participantOfMention);
}
