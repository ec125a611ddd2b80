import type { Claim } from '../../schemas/index.ts';
import { conceptsOf } from '../lexicons/concepts.ts';
import { remember } from '../nlp/remember.ts';
import { bagOf, wordWeights, type Bag } from './word-weights.ts';

/** Words of the context that still stand near enough to say what a figure is of. */
const NEAR = 7;

const lower = (text: string) => text.toLowerCase();

/** The words that carry a claim: its verb, what is counted or measured, who or what it is about. */
function coreWords({ predicate, object, subject, quantity }: Claim): string[] {
  const named = [object, subject].filter((participant) => participant !== undefined && participant.entityId === undefined);
  const counted = quantity?.counted ?? undefined;
  return [
    predicate,
    predicate.split(' ')[0] as string,
    ...named.flatMap((participant) => lower(participant?.head ?? '')),
    ...(counted === undefined ? [] : [lower(counted), lower(counted).split(' ').at(-1) as string]),
    ...(quantity?.modifiers ?? []),
  ];
}

/** What the words that carry a claim are about. */
export const coreConcepts = remember((claim: Claim): readonly string[] => [...new Set(coreWords(claim).flatMap(conceptsOf))]);

const conceptsNear = remember((claim: Claim): readonly string[] => [
  ...new Set([...coreConcepts(claim), ...claim.context.slice(0, NEAR).flatMap(conceptsOf)]),
]);

/** Weighs what claims are about by how rare it is among them; what the core of a claim says counts double. */
export function conceptBags(claims: readonly Claim[]): (claim: Claim) => Bag {
  const weightOf = wordWeights(claims.map(conceptsNear));
  return (claim) => {
    const core = new Set(coreConcepts(claim));
    return bagOf(conceptsNear(claim), (concept) => weightOf(concept) * (core.has(concept) ? 1 : 0.5));
  };
}
