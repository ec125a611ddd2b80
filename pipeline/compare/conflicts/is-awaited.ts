import type { PlacedClaim } from '../setting.ts';

/** The dead are named within hours: who "has not been identified" in one report is named in another of the same day, and neither is wrong. */
export const isAwaited = (a: PlacedClaim, b: PlacedClaim): boolean =>
  [a, b].every(({ claim: { predicate } }) => predicate === 'identify' || predicate === 'name');
