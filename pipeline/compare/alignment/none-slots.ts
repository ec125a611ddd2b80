import type { Claim, Quantity } from '../../../schemas/index.ts';
import { alternatives } from '../../lexicons/alternatives.ts';
import { classOfNoun, classOfVerb } from '../../lexicons/predicate-classes.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { isAlternative } from '../comparable.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

/** "no arrests", "no one was hurt" */
export const isNone = ({ marks }: Claim): boolean => marks.includes('none');

const classOf: ReadonlyMap<string, string> = new Map(
  alternatives.flatMap(({ id, class: denied }) => (denied === undefined ? [] : [[`either:${id}`, denied] as const])),
);

/** The classes under which "none" meets what there is: the class itself, and agreements of any kind. */
export function classesToDeny(claim: Claim): string[] {
  const id = classOf.get(claim.predicateClass ?? '') ?? claim.predicateClass;
  if (isNone(claim)) return [id ?? ''];
  if (!isSome(claim)) return [];
  return [...(claim.factuality === 'agreed' ? ['agree'] : []), ...(id === undefined || id.startsWith('either:') ? [] : [id])];
}

/** What only narrows a figure or is still to come: no "some" that "none" could deny. */
const IDLE = new Set('limit,target,before,delta,rumour,each'.split(','));

/** Does it say that there is or was some? */
function isSome(claim: Claim): boolean {
  const { kind, marks, polarity, factuality } = claim;
  if (isAlternative(claim)) return marks.includes('side:yes') && polarity === 'positive' && factuality === 'done';
  return kind === 'quantity' ? isSomeNumber(claim) : kind === 'status';
}

/** "two men were arrested", "three deaths"; not "the three suspects walked off", where only the noun is of the class. */
function isSomeNumber({ quantity, predicate, predicateClass, marks, polarity, factuality }: Claim): boolean {
  if (quantity?.kind !== 'count' || polarity !== 'positive' || factuality !== 'done' || marks.some((mark) => IDLE.has(mark))) return false;
  const isTold = [classOfVerb(predicate)?.id, classOfNoun(quantity.counted ?? '')?.id].includes(predicateClass);
  return isTold && isAboveNone(quantity);
}

const isAboveNone = ({ value, low, bound }: Quantity) => (value ?? low ?? 0) > 0 && !bound.startsWith('<');

/** "No agreements" speaks of a matter; that nobody was hurt is said of every other event too, so that more has to show which. */
export const noneSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const { predicateClass } = isNone(a) ? a : b;
  return agree('none', predicateClass === 'agree' ? 2.9 : 2.1, 'one side says that there is none at all');
};

/** "no officers were hurt": the others may be; whose they are has to be told on the other side as well. */
export const scopeSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [none, some] = isNone(a) ? [a, b] : [b, a];
  const only = none.marks.find((mark) => mark.startsWith('only:'))?.slice('only:'.length);
  if (only === undefined) return null;
  const nouns = [some.quantity?.counted, some.subject?.head, some.object?.head].flatMap((noun) => noun?.toLowerCase() ?? []);
  const isSame = nouns.some(
    (noun) => noun === only || nounClassesOf(noun).some((entry) => entry.id !== 'person' && nounClassesOf(only).includes(entry)),
  );
  return isSame ? agree('scope', 0.5, `both speak of ${only}s`) : differ('scope', VETO, `only ${only}s are meant`);
};
