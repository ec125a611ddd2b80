import { contains, type Participant } from '../../../schemas/index.ts';
import type { NameList } from './name-list.ts';
import { participantOfMention, readFrame } from './participants.ts';
import { predicationsOf } from './predication.ts';
import { SAYING } from './saying.ts';
import type { Scene } from './scene.ts';

/**
 * Who a noun phrase stands for: the names it is joined with, the names listed as its instances ("countries such as A and B"), itself when
 * it is a name or one definite thing, the only candidate when it is a pronoun; else nobody.
 */
export function partiesOfNoun(scene: Scene, participant: Participant | undefined): Participant[] {
  if (participant === undefined) return [];
  const joined = scene.lists.find((list) =>
    list.members.some((member) => contains(participant.span, member.span) || contains(member.span, participant.span)),
  );
  const instances = scene.lists.find((list) => isHeadOf(scene, list, participant));
  const list = joined ?? instances;
  if (list !== undefined) return list.members.map(participantOfMention);
  if (participant.entityId !== undefined) return [participant];
  if (/^(?:it|they|he|she)$/u.test(participant.head))
    return [onlyParty(scene, participant) ?? speaker(scene, participant)].flatMap((antecedent) => antecedent ?? []);
  return definite(participant);
}

const isHeadOf = (scene: Scene, list: NameList, participant: Participant) => {
  const head = scene.sentence.tokens[list.headIndex];
  return head !== undefined && contains(participant.span, head);
};

/** "it": the only name of its kind before it in the sentence, else nobody. */
function onlyParty(scene: Scene, pronoun: Participant): Participant | undefined {
  const before = scene.mentions.filter(
    (mention) =>
      mention.span.end <= pronoun.span.start &&
      mention.entityId !== undefined &&
      (mention.kind === 'person') === /^(?:he|she)$/u.test(pronoun.head),
  );
  const only = new Set(before.map((mention) => mention.entityId)).size === 1 ? before[0] : undefined;
  return only === undefined ? undefined : participantOfMention(only);
}

/** "the suspect", "the budget": one definite thing without a name. */
const definite = (participant: Participant): Participant[] =>
  /^(?:the|a|an|his|her|their|its)\s/iu.test(participant.span.text) && participant.head.length > 2 ? [participant] : [];

/** "The company said it had not met ...": without a name, "it" is who speaks, where that is one definite thing. */
function speaker(scene: Scene, pronoun: Participant): Participant | undefined {
  const said = predicationsOf(scene).find(({ verb }) => SAYING.has(verb.lemma));
  if (said === undefined || pronoun.head !== 'it') return undefined;
  const { agent } = readFrame(said);
  return agent !== undefined && agent.span.end <= pronoun.span.start ? definite(agent)[0] : undefined;
}
