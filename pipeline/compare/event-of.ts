import type { Claim } from '../../schemas/index.ts';

/** The event that a date is of, as far as words tell: the class of its verb, else the verb. */
export const eventOf = ({ predicate, predicateClass }: Claim): string => predicateClass ?? predicate;
