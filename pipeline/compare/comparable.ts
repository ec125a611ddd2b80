import type { Claim } from '../../schemas/index.ts';

/**
 * Can the program tell yet how two such claims relate? Of yes and no, only "none at all" is compared; of dates, only those of an event,
 * not "until Friday"; who fills a role or where a place lies is recorded only.
 */
export function isComparable({ kind, marks }: Claim): boolean {
  if (kind === 'polarity') return marks.includes('none');
  return kind === 'date' ? marks.every((mark) => mark === 'by') : kind !== 'identity';
}
