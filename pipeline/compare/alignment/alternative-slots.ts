import type { Claim, Participant, SlotComparison } from '../../../schemas/index.ts';
import { alternatives } from '../../lexicons/alternatives.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { isAlternative } from '../comparable.ts';
import type { PlacedClaim } from '../setting.ts';
import { compareOnlyPeople } from './only-person.ts';
import { whenSlot } from './scope-slots.ts';
import { sharedNames } from './shared-names.ts';
import { compareThemes } from './theme-slot.ts';
import { sameEntity } from './shared-slots.ts';
import { topicSlot } from './status-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** What it went one way or the other with. */
export const themeSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [a.claim.subject, b.claim.subject];
  if (one === undefined || two === undefined) return differ('theme', VETO, 'one side does not say what it is about');
  if (a.claim.marks.includes('all') || b.claim.marks.includes('all')) return compareAll(one, two);
  if (a.claim.marks.includes('part') || b.claim.marks.includes('part'))
    return differ('theme', VETO, 'nothing tells which of several is meant');
  const slot = compareThemes(a, b, [one, two], setting);
  if (slot.result === 'agree') return gainsByNames(a, b) ? withNames(slot, sharedNames(a, b, setting)) : slot;
  return areTwoNames(one, two) ? slot : (compareOnlyPeople(a, b, [one, two], setting) ?? slot);
};

/** One noun in two reports that name the same people and places is one thing. */
const withNames = (slot: SlotComparison, names: number): SlotComparison => ({ ...slot, weight: slot.weight + names * 0.75 });

const gainsByNames = (a: PlacedClaim, b: PlacedClaim) =>
  a.article.id !== b.article.id && [a, b].every(({ claim }) => isAlternative(claim) && claim.subject?.entityId === undefined);

const areTwoNames = (one: Participant, two: Participant) => one.entityId !== undefined && two.entityId !== undefined;

/** "no branch closes" is said of every branch. */
function compareAll(one: Participant, two: Participant): SlotComparison {
  const [a, b] = [one, two].map(({ head }) => head.toLowerCase()) as [string, string];
  return a === b || nounClassesOf(a).some(({ person, id }) => !person && nounClassesOf(b).some((entry) => entry.id === id))
    ? agree('theme', 0.7, `both speak of: ${a}`)
    : differ('theme', VETO, `${a} and ${b} were not told to be one`);
}

const towards: ReadonlySet<string> = new Set(alternatives.flatMap((entry) => (entry.towards !== undefined ? [`either:${entry.id}`] : [])));

/** "joined the union", "left the union": whom or what it was done to, where the question turns on it. */
export const towardsSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [a.claim.object, b.claim.object];
  if (!towards.has(a.claim.predicateClass ?? '')) return null;
  if (one === undefined || two === undefined) return differ('object', VETO, 'one side does not say what it was done to');
  return { ...compareThemes(a, b, [one, two], setting), slot: 'object' };
};

/** One question with two sides. */
export const questionSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  a.predicateClass === b.predicateClass
    ? agree('action', 1.6, `both tell the same thing of it: ${(a.predicateClass ?? '').replace('either:', '')}`)
    : unknown('action', VETO, 'two questions');

/** What went one way on Monday may go the other on Friday: days that do not meet are two questions. */
export const timeSlot: SlotRule = (a, b, setting) => {
  if (isStillSo(a.claim, b.claim) || isStillSo(b.claim, a.claim)) return null;
  if (areOtherWeekdays(a.claim, b.claim)) return differ('when', VETO, 'two days of the week');
  const when = whenSlot(a, b, setting);
  const apart = when?.result === 'differ' || (when?.result === 'unknown' && a.claim.kind === 'polarity');
  return when !== null && apart ? { ...when, weight: VETO } : when;
};

/** "remains at large on Monday" speaks of Sunday's arrest too: what is still so on a later day was so on the day of the event. */
function isStillSo(still: Claim, event: Claim): boolean {
  if (!still.marks.includes('still') || event.marks.includes('holds')) return false;
  const [later, earlier] = [dayOf(still), dayOf(event)];
  if (later.iso !== undefined && earlier.iso !== undefined) return later.iso > earlier.iso;
  if (later.weekday === undefined || earlier.weekday === undefined) return false;
  const apart = (later.weekday - earlier.weekday + 7) % 7;
  return apart >= 1 && apart <= 3;
}

const markOf = ({ marks }: Claim, pattern: RegExp) => marks.flatMap((mark) => pattern.exec(mark)?.groups?.['day'] ?? [])[0];

function dayOf(claim: Claim): { iso: string | undefined; weekday: number | undefined } {
  const weekday = markOf(claim, /^weekday:(?<day>\d)$/u);
  return { iso: markOf(claim, /^when:[^/]*\/(?<day>.+)$/u), weekday: weekday === undefined ? undefined : Number(weekday) };
}

/** Two days are two occasions. */
export const daySlot: SlotRule = (a, b, setting) => {
  const when = timeSlot(a, b, setting);
  return when?.result === 'differ' ? { ...when, weight: VETO } : when;
};

/** "on Monday" and "on Tuesday", where nobody knows of which week */
function areOtherWeekdays(a: Claim, b: Claim): boolean {
  const daysOf = ({ marks }: Claim) => marks.filter((mark) => mark.startsWith('weekday:'));
  const [one, two] = [daysOf(a), daysOf(b)];
  return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day));
}

/** Who is named on both sides needs no more words in common: "She did not testify", "Brill told the jury". */
export const matterSlot: SlotRule = (a, b, setting) => {
  const slot = topicSlot(a, b, setting);
  const id = a.claim.subject?.entityId;
  const isNamed = id !== undefined && b.claim.subject?.entityId !== undefined && sameEntity(id, b.claim.subject.entityId);
  return slot?.result === 'differ' && isNamed ? { ...slot, weight: NAMED } : slot;
};

const NAMED = -0.2;
