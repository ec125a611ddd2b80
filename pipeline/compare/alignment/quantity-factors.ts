/**
 * By how much the hand-set weight of a slot counts, by its result; one where nothing is said. Fitted by `bench/fit-factors.ts` on stories of
 * several kinds, each left out once, pulled towards one and never turned round; what narrows or separates keeps its full weight.
 */
export const quantityFactors: Readonly<Record<string, number>> = {
  'context agree': 0.5,
  'context differ': 0.5,
  'counted agree': 0.7,
  'counted differ': 0.5,
  'entities agree': 0.5,
  'entities differ': 0.65,
  'measure agree': 0.85,
  'measure differ': 0.85,
  'modifiers unknown': 0.8,
  'place agree': 0.85,
  'place unknown': 0.7,
  'predicate agree': 0.5,
  'predicate unknown': 0.85,
  'row agree': 1.15,
  'topic agree': 1.25,
};

/** Log-odds that two figures answer one question, before anything is compared. */
export const QUANTITY_BASE = -2.3;
