import type { Claim, Participant, Relation } from '../../../schemas/index.ts';
import { oneWayDeeds } from '../../lexicons/one-way-deeds.ts';

interface Deed {
  readonly claim: Claim;
  readonly agent: Participant;
  readonly patient: Participant;
}

/** A name, whether it is known as one or not: "Acme", not "Police", nor "the union". */
const isNamed = (participant: Participant | undefined): participant is Participant =>
  /^(?!(?:The|A|An|His|Her|Their|Its)\b)\p{Lu}/u.test(participant?.span.text ?? '');

/** Who did it to whom, both by name; of a passive only one is told. */
function deedOf(claim: Claim): Deed[] {
  const { subject, object, predicate, polarity, marks, factuality } = claim;
  const isDone = polarity === 'positive' && (factuality === 'done' || factuality === 'ongoing') && !marks.includes('undergone');
  return isDone && oneWayDeeds.has(predicate) && isNamed(subject) && isNamed(object) ? [{ claim, agent: subject, patient: object }] : [];
}

const isOne = (a: Participant, b: Participant) => a.head.toLowerCase() === b.head.toLowerCase();

/** "Acme bought Borel" against "Borel bought Acme": one deed, told with its parties the other way round. */
export function findSwappedRoles(one: readonly Claim[], two: readonly Claim[]): Relation[] {
  const [first, second] = [one.flatMap(deedOf), two.flatMap(deedOf)];
  return first.flatMap((a) =>
    second
      .filter((b) => a.claim.predicate === b.claim.predicate && isOne(a.agent, b.patient) && isOne(a.patient, b.agent))
      .map(() => ({
        outcome: 'conflict' as const,
        kind: 'identity' as const,
        reason: `${a.agent.span.text} and ${a.patient.span.text} stand the other way round: who did it (${a.claim.predicate}) in one passage, it was done to in the other`,
        rule: 'compare/swapped-roles',
        score: SURE,
        slots: [],
      })),
  );
}

/** Two passages that name both parties rarely tell of two such deeds. */
const SURE = 0.7;
