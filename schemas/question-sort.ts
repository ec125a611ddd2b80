import type { Claim } from './claim.ts';

/**
 * What sort of question a claim answers: claims of two sorts cannot answer one. Figures in money and in people → two sorts; a name and a
 * role → two sorts.
 */
export function questionSort({ kind, rule, quantity, predicateClass }: Claim): string {
  if (kind === 'quantity') return `figure: ${quantity?.kind === 'ratio' ? 'percent' : (quantity?.kind ?? 'count')}`;
  if (kind === 'identity') return `identity: ${rule.startsWith('fill/') ? 'answer' : rule}`;
  if (kind !== 'polarity') return kind;
  if (predicateClass?.startsWith('either:') === true) return `either way: ${predicateClass}`;
  return rule === 'claim/event' ? 'done or not' : 'any or none';
}
