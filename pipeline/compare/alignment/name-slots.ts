import type { Claim, Participant } from '../../../schemas/index.ts';
import { likenessOf, type NameLikeness } from '../../nlp/name-likeness.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { isSingleRole } from '../../lexicons/single-roles.ts';
import { partOfPerson } from '../../lexicons/person-parts.ts';
import { countsSeveral, mayBeOne } from './only-person.ts';
import { sameEntity } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

export const partsOf = (name: string): { first: string; last: string } => {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/u.test(word));
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
};

/** People of one surname, or of one first name and surnames that begin alike. */
export function nameKeys({ subject }: Claim): string[] {
  if (subject === undefined) return [];
  const { first, last } = partsOf(subject.head.toLowerCase());
  return [`last:${last}`, `first:${first.slice(0, 2)} ${last.slice(0, 2)}`];
}

/** Two ways to spell one name; one surname with two first names is one person only if more shows it. */
export function compareFullNames(one: Participant, two: Participant): NameLikeness {
  const [a, b] = [partsOf(one.head), partsOf(two.head)];
  const [first, last] = [likenessOf(a.first, b.first), likenessOf(a.last, b.last)];
  if (last === 'same') return first;
  if (last === 'short') return 'short';
  return last === 'spelling' && (first === 'same' || first === 'spelling') ? 'spelling' : 'other';
}

export const nameSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.subject, b.subject];
  if (one === undefined || two === undefined) return differ('name', VETO, 'one side names nobody');
  const likeness = compareFullNames(one, two);
  if (likeness === 'same' || likeness === 'short') return differ('name', VETO, 'one name');
  const isSurname = partsOf(one.head).last.toLowerCase() === partsOf(two.head).last.toLowerCase();
  if (likeness === 'spelling') return agree('name', 1.6, `${one.head} and ${two.head} are spelled alike`);
  return isSurname
    ? unknown('name', -0.6, `${one.head} and ${two.head} share a surname`)
    : differ('name', VETO, `${one.head} and ${two.head} are two`);
};

/** The ages that an article gives somebody. */
const agesOf = ({ article, claim }: PlacedClaim, { claimsOf }: Setting): number[] =>
  claimsOf(article.id).flatMap(({ claim: { quantity, subject } }) =>
    quantity?.kind === 'age' && quantity.value !== null && subject?.entityId !== undefined && subject.entityId === claim.subject?.entityId
      ? [quantity.value]
      : [],
  );

/** One age makes them one person, two make them two. */
export const sameAgeSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [agesOf(a, setting), agesOf(b, setting)];
  if (one.length === 0 || two.length === 0) return null;
  if (one.some((age) => two.includes(age))) return agree('age', 2, `both are ${String(one[0])}`);
  return samePartSlot(a, b, setting)?.result === 'agree' ? unknown('age', -0.4, 'two ages') : differ('age', VETO, 'two ages');
};

/** The parts that an article gives somebody: "driver". */
const partsGiven = ({ article, claim: { subject } }: PlacedClaim, { claimsOf }: Setting): string[] =>
  claimsOf(article.id).flatMap(({ claim: { rule, subject: other, object } }) =>
    rule === 'claim/part' && other?.entityId === subject?.entityId ? [object?.head.toLowerCase() ?? ''] : [],
  );

/** Whoever is the driver in both reports is one person. */
export const samePartSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [partsGiven(a, setting), partsGiven(b, setting)];
  if (one.length === 0 || two.length === 0) return null;
  if (one.some((noun) => two.some((other) => partOfPerson(noun) === partOfPerson(other))))
    return agree('part', 1.6, `both are the ${one[0] ?? ''}`);
  return mayBeOne(one, two) ? null : differ('part', VETO, `${one[0] ?? ''} and ${two[0] ?? ''} are two`);
};

/** An article that names both knows two people; unless they are of one age, when it most likely slipped. */
export const bothNamedSlot: SlotRule = (a, b, setting) => {
  if (a.article.id === b.article.id) return null;
  const [one, two] = [a.claim.subject?.head ?? '', b.claim.subject?.head ?? ''];
  const named = a.article.text.includes(two) || b.article.text.includes(one);
  if (!named) return null;
  const isOneAge = sameAgeSlot(a, b, setting)?.result === 'agree';
  return isOneAge ? unknown('named', -0.8, 'one article names both') : differ('named', VETO, 'one article names both');
};

/** Each report knows one person of that surname: relatives would mostly be named beside the one that it is about. */
export const onlySurnameSlot: SlotRule = (a, b, { claimsOf }) => {
  const lastOf = ({ claim }: PlacedClaim) => partsOf(claim.subject?.head ?? '').last.toLowerCase();
  if (a.article.id === b.article.id || lastOf(a) !== lastOf(b)) return null;
  const areOnly = [a, b].every(
    (placed) =>
      claimsOf(placed.article.id).filter((other) => other.claim.rule === 'claim/name' && lastOf(other) === lastOf(placed)).length === 1,
  );
  return areOnly ? agree('surname', 1, 'each report knows one person of that surname') : null;
};

/** "Fire Chief Ada Verrin", "the driver, Ada Verrin": roles that only one person fills. */
export function roleKeys({ rule, object }: Claim): string[] {
  if (object === undefined) return [];
  if (rule === 'claim/part') return [`part ${partOfPerson(object.head) ?? ''}`];
  return rule === 'claim/role' && isSingleRole(object.head) ? [`role ${object.head.toLowerCase()}`] : [];
}

/** "The driver, Ada Verrin": the only one of her part whom a report names, where it counts no several. */
export const onlyHolderSlot: SlotRule = (a, b, { claimsOf }) => {
  if (a.claim.rule !== 'claim/part') return null;
  const isOnly = ({ article, claim: { object } }: PlacedClaim) => {
    const claims = claimsOf(article.id);
    const part = partOfPerson(object?.head ?? '');
    const holders = claims.filter(({ claim }) => claim.rule === 'claim/part' && partOfPerson(claim.object?.head ?? '') === part);
    return new Set(holders.map(({ claim }) => claim.subject?.entityId)).size === 1 && !countsSeveral(claims, object?.head ?? '');
  };
  return isOnly(a) && isOnly(b)
    ? agree('holder', 1.2, 'each report names one')
    : differ('holder', VETO, 'one report names or counts several');
};

/** One role, two people who are not one under two names. */
export const rivalSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.subject, b.subject];
  if (one === undefined || two === undefined) return differ('person', VETO, 'one side names nobody');
  const [first, second] = [partsOf(one.head), partsOf(two.head)];
  const isOne = compareFullNames(one, two) !== 'other' || likenessOf(first.last, second.last) !== 'other' || sameEntityOf(a, b);
  return isOne ? differ('person', VETO, 'one person') : agree('person', 1, `one ${a.object?.head ?? 'role'}, two names`);
};

const sameEntityOf = ({ subject: a }: Claim, { subject: b }: Claim) =>
  a?.entityId !== undefined && b?.entityId !== undefined && sameEntity(a.entityId, b.entityId);

/** An article that names the other one too knows who is who, by the surname alone. */
export const rivalNamedSlot: SlotRule = (a, b) => {
  const lastOf = ({ claim }: PlacedClaim) => partsOf(claim.subject?.head ?? '').last;
  const isKnown = a.article.text.includes(lastOf(b)) || b.article.text.includes(lastOf(a));
  return isKnown ? differ('named', VETO, 'one article names both') : agree('named', 0.4, 'neither article names the other');
};
