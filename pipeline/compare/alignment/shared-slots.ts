import type { Claim, Participant, SlotComparison } from '../../../schemas/index.ts';
import { entityLabel } from '../../lexicons/entity-label.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { nameWords } from '../name-words.ts';
import { sharedWeight } from '../word-weights.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import type { Alignment } from './alignments.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** Who the claim is about: the same name agrees, another name of the same kind is a rival and a veto. */
export const subjectSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.subject, b.subject];
  if (one === undefined || two === undefined) return unknown('subject', 0, 'one side names no subject');
  if (one.entityId !== undefined && two.entityId !== undefined)
    return compareNames({ id: one.entityId, head: one.head, beside: a.entities }, { id: two.entityId, head: two.head, beside: b.entities });
  if (one.head === two.head && one.entityId === undefined && two.entityId === undefined)
    return agree('subject', 0.4, `both about “${one.head}”`);
  return unknown('subject', 0, `“${one.head}” and “${two.head}” were not told apart`);
};

interface Named {
  readonly id: string;
  readonly head: string;
  /** all names beside the claim */
  readonly beside: readonly string[];
}

function compareNames(one: Named, two: Named): SlotComparison {
  if (sameEntity(one.id, two.id)) return agree('subject', 1, `both about ${one.head}`);
  if (isWithin(one.id, two.id)) return agree('subject', 0.7, `${one.head} and ${two.head} share a name`);
  // who is paid receives: "Oresia paid Tarn", "Tarn received it from Oresia"
  if (two.beside.includes(one.id) && one.beside.includes(two.id)) return unknown('subject', -0.2, `both name ${one.head} and ${two.head}`);
  return kindOf(one.id) === kindOf(two.id)
    ? differ('subject', VETO, `${one.head} and ${two.head} are two`)
    : unknown('subject', -0.3, `${one.head} and ${two.head} may be one or two`);
}

/** "Orla" and "the port of Orla", "Tarn" and "Tarn Foods": all words of one name stand in the other. */
function isWithin(a: string, b: string): boolean {
  const [one, two] = [nameWords([a]), nameWords([b])];
  const [few, many] = one.length < two.length ? [one, two] : [two, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** Two ids name one thing when they are equal, or when a bare surname fits a full name ("person:~roe", "person:ann-roe"). */
export function sameEntity(a: string, b: string): boolean {
  if (a === b) return true;
  const surname = (bare: string, full: string) =>
    bare.startsWith('person:~') && full.startsWith('person:') && full.endsWith(`-${bare.slice('person:~'.length)}`);
  return surname(a, b) || surname(b, a);
}

const kindOf = (entityId: string) => entityId.slice(0, entityId.indexOf(':'));

/** Where it was: two named places of one kind are rivals, and those who live in a place are counted by its name alone. */
export const placeSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.place === undefined || b.place === undefined) return comparePart(a, b);
  if (a.place === b.place) return agree('place', 0.4, 'same place');
  const isRival = kindOf(a.place) === kindOf(b.place) && !isWithin(a.place, b.place) && !(a.predicate === 'live' && b.predicate === 'live');
  return isRival ? differ('place', -3, 'two places') : null;
};

function comparePart(a: Claim, b: Claim): SlotComparison | null {
  const doubt = localPart(a, b) + localPart(b, a);
  return doubt === 0 ? null : unknown('place', doubt, 'the smaller figure may be of one place');
}

/** "260 jobs in Norvik" beside 1,150 jobs: the figure that names a place may be a part of the one that names none, the more so the smaller it is. */
function localPart(placed: Claim, other: Claim): number {
  if (placed.quantity?.kind !== 'count' || placed.place === undefined || other.place !== undefined) return 0;
  const times = (other.quantity?.value ?? 0) / (placed.quantity.value ?? Infinity);
  if (times <= 1.5) return 0;
  return times > 3 ? -3 : -0.8;
}

/** Names beside the claim, weighted by how much they tell apart in this story. */
export const entitiesSlot: SlotRule = (a, b) => {
  const [one, two] = [a.claim.entities, b.claim.entities];
  if (one.length === 0 || two.length === 0) return unknown('entities', 0, 'one side names nobody');
  const shared = sharedWeight(a.names, b.names);
  if (shared === 0 && isOwned(a.claim) && nameRivals(a.claim, b.claim)) return differ('owner', -1.4, 'no name in common');
  if (shared === 0) return differ('entities', -0.5, 'no name in common');
  return agree(
    'entities',
    1.2 * shared,
    `share ${one
      .filter((id) => two.includes(id))
      .map(entityLabel)
      .join(', ')}`,
  );
};

/** Money and percentages are somebody's: sales, debts and wages of two firms share every word but the name. */
const isOwned = ({ quantity }: Claim) => quantity !== undefined && /^(?:money|percent|ratio)$/u.test(quantity.kind);

/** Two firms, two countries, two people; a firm and a man, a firm and the place where it stands do not exclude each other. */
function nameRivals({ entities: one }: Claim, { entities: two }: Claim): boolean {
  const kinds = new Set(two.map(kindOf));
  return one.some((id) => /^(?:org|person|country|group):/u.test(id) && kinds.has(kindOf(id)));
}

/** Words round the claim. */
export const contextSlot: SlotRule = (a, b) => {
  const shared = sharedWeight(a.words, b.words);
  if (shared === 0) return differ('context', -1, 'no word in common');
  const words = a.claim.context.filter((word) => b.words.weights.has(word)).slice(0, 6);
  return agree('context', Math.min(2.2, 4 * shared), `share ${words.join(', ')}`);
};

/** How far it has come: what was overtaken, supposed or only planned does not contradict what was done. */
export const factualitySlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const stages = [a.factuality, b.factuality];
  if (stages.filter((stage) => stage === 'superseded').length === 1) return differ('factuality', VETO, 'one side is marked as overtaken');
  if (stages.includes('hypothetical')) return differ('factuality', -3, 'one side is only supposed');
  if (a.polarity !== b.polarity && a.kind === 'quantity') return differ('factuality', -2, 'one side says that it did not happen');
  if (a.quantity?.kind === 'age') return null;
  const open = (claim: Claim) => /^(?:planned|possible|asked)$/u.test(claim.factuality);
  return open(a) === open(b)
    ? agree('factuality', 0, 'the same stage')
    : differ('factuality', -0.9, `${a.factuality} against ${b.factuality}`);
};

/** Inside one article other words mostly mean another thing; the headline against the text is the exception. */
export const articleSlot: SlotRule = (a, b) => {
  if (a.article.id !== b.article.id) return null;
  const title = a.claim.marks.includes('title') !== b.claim.marks.includes('title');
  return title ? agree('article', 0, 'headline and text of one article') : differ('article', -2.5, 'one article gives both');
};

/** Sums a comparison vector; a veto ends it. */
export function strengthOf(base: number, slots: readonly { weight: number }[]): number {
  return slots.reduce((sum, slot) => sum + slot.weight, base);
}

/** Runs the slot rules over a pair, until it is hopeless. */
export function compareSlots(
  { slots: rules, factors = {} }: Pick<Alignment, 'slots' | 'factors'>,
  a: PlacedClaim,
  b: PlacedClaim,
  setting: Setting,
): SlotComparison[] {
  const slots: SlotComparison[] = [];
  let sum = 0;
  for (const rule of rules) {
    const bare = rule(a, b, setting);
    if (bare === null) continue;
    const slot = { ...bare, weight: bare.weight * (factors[`${bare.slot} ${bare.result}`] ?? 1) };
    slots.push(slot);
    sum += slot.weight;
    if (sum < HOPELESS) break;
  }
  return slots;
}

/** No later slot makes up for this much. */
const HOPELESS = -7;

/** Do two participants stand for one thing as far as can be told? null: cannot be told. */
export function sameParticipant(a: Participant | undefined, b: Participant | undefined): boolean | null {
  if (a === undefined || b === undefined) return null;
  if (a.entityId !== undefined && b.entityId !== undefined) return sameEntity(a.entityId, b.entityId);
  const things = nounClassesOf(a.head).filter(({ person }) => !person);
  return a.head.toLowerCase() === b.head.toLowerCase() || nounClassesOf(b.head).some((entry) => things.includes(entry)) ? true : null;
}
