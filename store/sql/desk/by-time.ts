import type { Judgement } from '../../../schemas/index.ts';

/** The order of time; what was said at one moment stays in the order in which it was kept. */
export const byTime = (one: Judgement, other: Judgement): number => Date.parse(one.at) - Date.parse(other.at);
