import type { Claim } from '../../../schemas/index.ts';
import { alternatives } from '../../lexicons/alternatives.ts';
import { whenSlot } from './scope-slots.ts';
import { compareThemes } from './theme-slot.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** What it went one way or the other with. */
export const themeSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [a.claim.subject, b.claim.subject];
  return one === undefined || two === undefined
    ? differ('theme', VETO, 'one side does not say what it is about')
    : compareThemes(a, b, [one, two], setting);
};

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
  if (areOtherWeekdays(a.claim, b.claim)) return differ('when', VETO, 'two days of the week');
  const when = whenSlot(a, b, setting);
  const apart = when?.result === 'differ' || (when?.result === 'unknown' && a.claim.kind === 'polarity');
  return when !== null && apart ? { ...when, weight: VETO } : when;
};

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
