import type { Certainty } from './certainty.ts';
import type { EventField } from './event.ts';

/** "sold it without a vote" tells of no vote; "cannot sell it without a vote" leaves the vote open. */
export function certaintyWithout({ groups, at }: EventField, preposition: number): Certainty {
  const verb = groups.findLast(({ last, reduced }) => last < preposition && !reduced);
  return verb === undefined || at(verb.last) === 'held' ? 'denied' : 'open';
}
