import { contains, spanOf, type Claim, type Mention, type Participant, type Span } from '../../../schemas/index.ts';
import { classOfNoun, classOfVerb, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readStage, type Stage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readNounPhrases } from './noun-phrase.ts';
import { partiesOfNoun } from './parties.ts';
import { participantOf, participantOfMention, readFrame, type Frame } from './participants.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** Classes of action whose stage outlets report: asked, agreed, refused, planned, under way, done. */
const STAGED = new Set(
  'accept,agree,reject,ask,approve,arrest,at-large,pay,send,close,open,buy,sell,resign,invest,build,evacuate,charge,convict,acquit,confirm,deny,survive,die,win,meet'.split(
    ',',
  ),
);

/** Claims that an action was asked for, agreed, refused, planned, is under way or was done, by a party that is named. */
export function readStatusClaims(scene: Scene): Claim[] {
  return scene.clauses.flatMap((clause, index) =>
    clause.verbs.flatMap((group) => [...claimsOf(scene, clause, index, group), ...existentialClaims(scene, clause, group)]),
  );
}

function claimsOf(scene: Scene, clause: Clause, index: number, group: VerbGroup): Claim[] {
  const action = classOfVerb(group.lemma);
  if (action === undefined || !STAGED.has(action.id) || isGovernor(clause, group)) return [];
  const stage = readStage(clause, group);
  const frame = readFrame(scene.reading, scene.clauses, index, group, scene.mentions);
  return partiesOf(scene, clause, index, group, stage, frame, action).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'status',
      subject: party,
      predicate: group.lemma,
      predicateSpan: verbSpan(scene, stage.governor ?? group, group),
      predicateClass: action.id,
      ...(frame.patient === undefined || frame.patient.entityId === party.entityId ? {} : { object: frame.patient }),
      polarity: stage.negated ? 'negative' : 'positive',
      factuality: action.id === 'ask' && stage.factuality === 'done' ? 'asked' : stage.factuality,
      rule: `claim/status-${action.id}`,
    }),
  );
}

/** From the governing verb to the action: "agreeing to accept"; the action alone where others stand between them. */
function verbSpan({ reading, sentence: { tokens } }: Scene, governor: VerbGroup, group: VerbGroup): Span {
  const first = group.first - governor.last <= 2 ? governor.first : group.first;
  return spanOf(reading.text, (tokens[first] as Token).start, (tokens[group.last] as Token).end);
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

/**
 * The named parties of an action. Who is asked is the one asked; who makes a pact "with X and Y" is X and Y; who acts is the agent.
 * A common noun ("countries") stands for the names that are listed as its instances.
 */
function partiesOf(
  scene: Scene,
  clause: Clause,
  index: number,
  group: VerbGroup,
  stage: Stage,
  frame: Frame,
  action: PredicateClass,
): Participant[] {
  const asked = stage.governor !== null && stage.factuality === 'asked' && !stage.governor.passive;
  if (asked) return partiesBetween(scene, stage.governor, group);
  if (action.id === 'ask') return partiesOfNoun(scene, frame.patient);
  if (action.id === 'agree') return [...partiesOfNoun(scene, frame.agent), ...withParties(scene, clause, group)];
  if (/^(?:arrest|send|charge|convict|acquit|evacuate|approve|reject|close|open|die)$/u.test(action.id))
    return partiesOfNoun(scene, frame.patient);
  const governor = stage.governor ?? group;
  const agent =
    governor === group
      ? frame.agent
      : readFrame(scene.reading, scene.clauses, index, governor, scene.mentions)[governor.passive ? 'patient' : 'agent'];
  return partiesOfNoun(scene, agent);
}

/** "asked Kosovo to take in ...": who stands between the two verbs; or, with a gap, the list that the sentence gives. */
function partiesBetween(scene: Scene, governor: VerbGroup | null, group: VerbGroup): Participant[] {
  const { tokens } = scene.sentence;
  const stretch = { start: tokens[governor?.last ?? 0]?.end ?? 0, end: tokens[group.first]?.start ?? 0 };
  const named = scene.mentions.filter((mention) => contains(stretch, mention.span));
  if (named.length > 0) return named.map(participantOfMention);
  const gap = scene.lists.find((list) => list.headIndex >= 0 && list.headIndex < (governor?.first ?? 0));
  return gap === undefined ? [] : gap.members.map(participantOfMention);
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

/** Verbs that say of a thing only that there is one. */
const EXISTENCE = new Set(
  'be,reach,make,report,record,sign,find,announce,hold,file,conclude,strike,arrest,exist,register,confirm,charge,kill,injure,hurt'.split(
    ',',
  ),
);

/** "no formal agreements have been reached", "no arrests were made": none of a class of things exists. */
function existentialClaims(scene: Scene, clause: Clause, group: VerbGroup): Claim[] {
  const { tokens } = clause.sentence;
  const phrases = readNounPhrases(tokens, clause.from, clause.to).filter((phrase) =>
    /^(?:no|any)$/u.test(tokens[phrase.first]?.lower ?? ''),
  );
  return phrases.flatMap((phrase) => {
    const action = classOfNoun((tokens[phrase.head] as Token).lemma);
    const none = tokens[phrase.first]?.lower === 'no' || group.negated;
    if (action === undefined || !none || group !== clause.verbs[0] || group.modal !== null || !EXISTENCE.has(group.lemma)) return [];
    const { factuality } = readStage(clause, group);
    if (factuality !== 'done' && factuality !== 'ongoing') return [];
    const subject = participantOf(scene.reading, { tokens, phrase }, scene.mentions);
    return [
      makeClaim(scene, clause, subject.span, {
        kind: 'polarity',
        subject,
        predicate: group.lemma,
        predicateClass: action.id,
        polarity: 'negative',
        factuality,
        rule: 'claim/none-of-a-kind',
      }),
    ];
  });
}
