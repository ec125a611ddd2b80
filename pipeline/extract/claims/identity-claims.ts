import { contains, spanOf, type Claim, type Mention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Token } from '../../nlp/reading.ts';
import { makeClaim } from './make-claim.ts';
import { nameClaimsOf } from './name-claims.ts';
import { participantOfMention, readFrame } from './participants.ts';
import { readStage } from './factuality.ts';
import { predicationsOf, type Predication } from './predication.ts';
import { clauseAt, type Scene } from './scene.ts';
import { whereClaimsOf } from './where-claims.ts';

/** Who somebody is, who leads something, where something lies: one role or place that two outlets may fill in two ways. */
export function readIdentityClaims(scene: Scene): Claim[] {
  return [
    ...scene.mentions.flatMap((mention) => roleClaimOf(scene, mention) ?? []),
    ...predicationsOf(scene).flatMap(leaderClaimOf),
    ...whereClaimsOf(scene),
    ...nameClaimsOf(scene),
    ...scene.quantities.flatMap((quantity) => personClaimOf(scene, quantity) ?? []),
  ];
}

/** "Fire Chief Ada Verrin", "Ada Verrin, president of the union" */
function roleClaimOf(scene: Scene, mention: Mention): Claim | null {
  const place = clauseAt(scene, mention.span.start);
  const role = mention.role === undefined ? null : roleBeside(scene, mention.role, mention.span.start);
  if (place === null || role === null || mention.kind !== 'person') return null;
  return makeClaim(scene, place.clause, mention.span, {
    kind: 'identity',
    subject: participantOfMention(mention),
    object: role,
    predicate: 'be',
    polarity: 'positive',
    factuality: 'done',
    rule: 'claim/role',
  });
}

/** The words of a role, nearest to the name; a role known from another sentence says nothing here. */
function roleBeside({ sentence, reading }: Scene, role: string, name: number): Participant | null {
  const before = sentence.text.lastIndexOf(role, name - sentence.start);
  const found = before >= 0 ? before : sentence.text.indexOf(role);
  if (found < 0) return null;
  return { span: spanOf(reading.text, sentence.start + found, sentence.start + found + role.length), head: role };
}

const LEADING = new Set('lead,head,chair,command,coach,direct,run,found,own,captain,oversee'.split(','));

/** "an inquiry headed by Ada Verrin", "Ada Verrin leads the inquiry" */
function leaderClaimOf(predication: Predication): Claim[] {
  const { scene, clause, verb } = predication;
  const leader = LEADING.has(verb.lemma) ? leaderOf(predication) : undefined;
  if (leader === undefined) return [];
  const { patient } = readFrame(predication);
  const { factuality, negated } = readStage(clause, verb);
  return [
    makeClaim(scene, clause, leader.span, {
      kind: 'identity',
      subject: participantOfMention(leader),
      ...given('object', patient),
      predicate: verb.lemma,
      polarity: negated ? 'negative' : 'positive',
      factuality,
      rule: 'claim/leader',
    }),
  ];
}

/** The person behind "by", else the one who acts. */
function leaderOf(predication: Predication): Mention | undefined {
  const { scene, verb } = predication;
  const { text, start, tokens } = scene.sentence;
  const end = (tokens[verb.last] as Token).end - start;
  const people = scene.mentions.filter(({ kind }) => kind === 'person');
  const behindBy = people.find(({ span }) => /^ by [^.;:]{0,60}$/u.test(text.slice(end, Math.max(end, span.start - start))));
  const { agent } = readFrame(predication);
  return behindBy ?? people.find(({ span }) => agent !== undefined && contains(agent.span, span));
}

/** "a 15-year-old boy", "18-year-old Ada Verrin": whom an age tells apart. */
function personClaimOf(scene: Scene, { kind, span }: Quantity): Claim | null {
  const place = kind === 'age' ? clauseAt(scene, span.start) : null;
  const noun = scene.sentence.tokens.find(({ start, pos }) => start >= span.end && pos !== 'ADJ');
  if (place === null || noun === undefined || !/^(?:NOUN|PROPN)$/u.test(noun.pos)) return null;
  const named = scene.mentions.find((mention) => contains(mention.span, noun));
  const words = spanOf(scene.reading.text, noun.start, noun.end);
  return makeClaim(scene, place.clause, span, {
    kind: 'identity',
    subject: named === undefined ? { span: words, head: noun.lemma } : participantOfMention(named),
    object: { span, head: span.text },
    predicate: 'be',
    polarity: 'positive',
    factuality: 'done',
    rule: 'claim/aged-person',
  });
}
