import type { Article } from '../../../schemas/index.ts';
import { daysBetween } from '../days.ts';

/**
 * Is one article the same outlet's report of another day? It says what holds by then, often in last week's words with other figures
 * ("The season goes on with 10 matches on 16 May"): an update, whichever way the figures went.
 */
export function isNextReport(one: Article, other: Article): boolean {
  return one.source === other.source && (daysBetween(one.published, other.published) ?? 0) !== 0;
}
