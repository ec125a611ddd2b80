import type { Effect } from '../../lexicons/embedding-words.ts';

/** Does the text hold that something happens (has happened, will happen), leave it open, or hold that it does not? */
export type Certainty = 'held' | 'open' | 'denied';

const ORDER: readonly Certainty[] = ['open', 'denied', 'held'];

/** The less sure of two: "would not have sold". */
export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);

const OPPOSITE: Readonly<Record<Certainty, Certainty>> = { held: 'denied', denied: 'held', open: 'open' };

/** "not": what was held is denied, what was open stays open. */
export const deny = (certainty: Certainty): Certainty => OPPOSITE[certainty];

/** What an event is that hangs on a word: "did not refuse to sell" → held; "could refuse to sell" → open. */
export function applyEffect(effect: Effect | undefined, governor: Certainty): Certainty {
  if (effect === undefined) return governor;
  return effect === 'opens' ? 'open' : deny(governor);
}
