import type { VerbGroup } from './verb-group.ts';

/**
 * "was not arrested", "has not been suspended": what is denied for all the time before it is told, so that nobody can have done it earlier;
 * "is not closed" and "no longer works" say nothing of yesterday.
 */
export const neverOf = ({ past, progressive, modal }: VerbGroup, negated: boolean): string[] =>
  negated && past && !progressive && modal === null ? ['never'] : [];
