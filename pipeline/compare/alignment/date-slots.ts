import type { Claim } from '../../../schemas/index.ts';
import { settingVerbs } from '../../lexicons/setting-verbs.ts';
import { sameParticipant } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** Which event the date is of: the same verb or class, else another event. */
export const eventSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.predicate === b.predicate && a.predicate !== 'be' && a.predicate !== 'have')
    return agree('event', 1.2, `both say “${a.predicate}”`);
  if (a.predicateClass !== undefined && a.predicateClass === b.predicateClass) return agree('event', 1, `both say: ${a.predicateClass}`);
  if (isBeginning(a) && isBeginning(b) && sameEvent(a, b)) return agree('event', 1, 'both date the same event');
  return differ('event', VETO, `“${a.predicate}” and “${b.predicate}” are two events`);
};

/** "the strike is set for", "the strike begins": the noun names the event, the verb only its day. */
const isBeginning = ({ predicate, predicateClass }: Claim) =>
  settingVerbs.has(predicate) || predicateClass === 'start' || predicateClass === 'happen';
const sameEvent = (a: Claim, b: Claim) => sameParticipant(a.subject ?? a.object, b.subject ?? b.object) === true;

/** Who or what the event is of; one shared participant is needed. */
export const actorSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const pairs = [
    [a.subject, b.subject],
    [a.object, b.object],
    [a.subject, b.object],
    [a.object, b.subject],
  ] as const;
  const results = pairs.map(([one, two]) => sameParticipant(one, two));
  const named = pairs.some(([one, two], index) => results[index] === true && one?.entityId !== undefined && two?.entityId !== undefined);
  if (results.includes(true)) return agree('actor', named ? 1.5 : 1, 'one participant in common');
  if (results[0] === false) return differ('actor', -3, 'two subjects');
  return unknown('actor', -1.2, 'the participants were not told apart');
};

/** Clock times are compared with clock times, days with days. */
export const scaleSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const clock = (granularity: string | undefined) => granularity === 'minute' || granularity === 'hour';
  return clock(a.date?.granularity) === clock(b.date?.granularity) ? null : differ('scale', VETO, 'a clock time against a date');
};
