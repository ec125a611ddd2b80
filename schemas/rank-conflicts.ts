import type { Conflict } from './conflict.ts';

/**
 * The order in which a person sees conflicts: by score, the highest first; differences that are no error apart, after them.
 * Equal scores go by id, so that the order of the input changes nothing.
 */
export function rankConflicts(all: readonly Conflict[]): {
  readonly conflicts: readonly Conflict[];
  readonly differences: readonly Conflict[];
} {
  const ranked = [...all].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return {
    conflicts: ranked.filter((conflict) => conflict.outcome !== 'difference'),
    differences: ranked.filter((conflict) => conflict.outcome === 'difference'),
  };
}
