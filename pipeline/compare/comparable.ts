import type { Claim } from '../../schemas/index.ts';

const RECORDED = /^(?:attribute|nominal)\//u;

/**
 * Can the program tell yet how two such claims relate? Of yes and no, only "none at all" is compared; of dates, only those of an event,
 * not "until Friday"; who fills a role, where a place lies, what else is said of somebody, and an action that a noun tells are recorded only.
 */
export function isComparable({ kind, marks, rule }: Claim): boolean {
  if (RECORDED.test(rule)) return false;
  if (kind === 'polarity') return marks.includes('none');
  return kind === 'date' ? marks.every((mark) => mark === 'by') : kind !== 'identity';
}
