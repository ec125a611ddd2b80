import type { Certainty } from './certainty.ts';
import type { EventField } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

/** "Selling the mill would ruin the town": an action that is the subject of what may be, may be. */
export function certaintyOfSubject({ sentence: { tokens }, groups, at }: EventField, group: VerbGroup): Certainty {
  const opener = tokens[group.first - 1]?.text ?? '"';
  if (!/^(?:["“‘`]|``|that)$/u.test(opener)) return 'held';
  const next = groups.find(({ first, infinitive, participle }) => first > group.last && !infinitive && !participle);
  if (next === undefined || next.modal === null || at(next.last) !== 'open') return 'held';
  return group.infinitive || !tokens.slice(group.last, next.first).some(({ text }) => text === ',') ? 'open' : 'held';
}
