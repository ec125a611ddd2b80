/** By how much the hand-set weight of a slot counts, by its result. */
export const quantityFactors: Readonly<Record<string, number>> = {};
