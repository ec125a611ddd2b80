import type { Claim, ListValue } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';
import { STEPS } from './status-slots.ts';

export const memberIds = (claim: Claim): string[] => [
  ...new Set((claim.list as ListValue).members.map((member) => member.entityId ?? member.head.toLowerCase())),
];

/** Rows that share no member, or next to none, are rows of other things. */
export const membersSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [memberIds(a), memberIds(b)];
  const shared = one.filter((id) => two.includes(id)).length;
  const share = shared / Math.min(one.length, two.length);
  const swapped = one.length === two.length && shared === one.length - 1 && shared >= 3;
  if (swapped) return agree('members', 4, `all but one of ${String(one.length)} members in common`);
  return shared >= 2 && share >= 0.4
    ? agree('members', 1 + 2 * share, `${String(shared)} members in common`)
    : differ('members', VETO, `${String(shared)} members in common`);
};

/** What the members are: "customers", "countries". */
export const headSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.list?.head ?? null, b.list?.head ?? null];
  if (one === null || two === null) return unknown('head', -0.4, 'one side does not say what its members are');
  if (one === two || nounClassesOf(one).some((entry) => nounClassesOf(two).includes(entry)))
    return agree('head', 1, `both are lists of: ${one}`);
  return unknown('head', -0.5, `${one} and ${two}`);
};

/** What the members do or have done to them; a step ("asked") goes with any action. */
export const listPredicateSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.predicateClass, b.predicateClass];
  if (one !== undefined && one === two) return agree('predicate', 1.2, `both say: ${one}`);
  if (one === undefined || two === undefined || STEPS.has(one) || STEPS.has(two))
    return unknown('predicate', -0.2, 'the verbs were not told apart');
  return differ('predicate', -1.3, `${one} against ${two}`);
};
