import type { Effect } from '../../lexicons/embedding-words.ts';

/** Does the text hold that something happens (has happened, will happen), leave it open, or hold that it does not? */
export type Certainty = 'held' | 'open' | 'denied';

const ORDER: readonly Certainty[] = ['open', 'denied', 'held'];

/** The less sure of two: "would not have sold". */
export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);

const OPPOSITE: Readonly<Record<Certainty, Certainty>> = { held: 'denied', denied: 'held', open: 'open' };

/** "not": what was held is denied, what was open stays open. */
export const deny = (certainty: Certainty): Certainty => OPPOSITE[certainty];

/** What an event is, by how sure the word is that it hangs on. */
const OUTCOMES: Readonly<Record<Effect, Readonly<Record<Certainty, Certainty>>>> = {
  // "wants to sell", "does not want to sell"
  opens: { held: 'open', open: 'open', denied: 'open' },
  // "refused to sell", "did not refuse to sell"
  denies: OPPOSITE,
  // "is able to sell", "was not able to sell"
  enables: { held: 'open', open: 'open', denied: 'denied' },
  // "allowed it to sell", "thinks that it sold", "does not think that it sold"
  passes: { held: 'held', open: 'open', denied: 'denied' },
  // "forced it to sell", "did not force it to sell"
  forces: { held: 'held', open: 'open', denied: 'open' },
  // "regrets selling", "does not regret selling"
  presumes: { held: 'held', open: 'held', denied: 'held' },
};

/** What an event is that hangs on a word: "did not refuse to sell" → held; "could refuse to sell" → open. */
export const applyEffect = (effect: Effect | undefined, governor: Certainty): Certainty => OUTCOMES[effect ?? 'passes'][governor];
