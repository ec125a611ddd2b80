import type { Claim, Quantity } from '../../../schemas/index.ts';
import { genderOf } from '../../lexicons/genders.ts';
import { sameEntity } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

const quantityOf = (claim: Claim) => claim.quantity as Quantity;

/** Anyone may be called so. */
const GENERAL = new Set(
  'man woman boy girl child person people victim resident male female teenager teen youth pensioner juvenile student adult'.split(' '),
);

/** An age says something only of one person: of one name, or of one role that names nobody else. */
export const ageSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (quantityOf(a).kind !== 'age') return null;
  if (a.subject === undefined || b.subject === undefined) return differ('age', VETO, 'whose age it is was not told');
  const [one, two] = [a.subject.entityId, b.subject.entityId];
  if (one !== undefined && two !== undefined)
    return sameEntity(one, two) ? agree('age', 2, `the age of ${a.subject.head}`) : differ('age', VETO, 'ages of two people');
  return compareRoles(a.subject.head, b.subject.head, one === undefined && two === undefined);
};

function compareRoles(one: string, two: string, unnamed: boolean) {
  const genders = [genderOf(one), genderOf(two)];
  if (genders.includes('male') && genders.includes('female')) return differ('age', VETO, `${one} and ${two} are two`);
  if (!unnamed) return unknown('age', -0.8, `whether ${one} is ${two} was not told`);
  if (one !== two)
    return GENERAL.has(one) || GENERAL.has(two) ? unknown('age', -0.8, `${one} may be ${two}`) : differ('age', -3, `${one} and ${two}`);
  return GENERAL.has(one) ? unknown('age', -0.2, `both of a ${one}`) : agree('age', 1.4, `both of the ${one}`);
}

/** Ages that are mistaken differ by a year or two; those of two people by any number. */
export const ageGapSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [quantityOf(a), quantityOf(b)];
  if (one.kind !== 'age' || one.value === null || two.value === null) return null;
  const gap = Math.abs(one.value - two.value);
  if (gap <= 2) return agree('gap', 0.8, `${String(gap)} apart`);
  return gap <= 5 ? unknown('gap', 0, `${String(gap)} apart`) : differ('gap', -2.5, `${String(gap)} apart`);
};
