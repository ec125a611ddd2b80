import type { Outcome } from '../../../schemas/index.ts';
import type { PlacedClaim } from '../setting.ts';

/** How two aligned claims relate. `code` names the reason ("bound", "rounding", "later"); `nudge` moves the score, in log-odds. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly code: string;
  readonly reason: string;
  readonly nudge: number;
}

/** Judges two claims that answer one question; symmetric. */
export type Judge = (a: PlacedClaim, b: PlacedClaim) => Verdict;

export const verdict = (outcome: Outcome, code: string, reason: string, nudge = 0): Verdict => ({ outcome, code, reason, nudge });
