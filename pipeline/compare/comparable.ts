import type { Claim } from '../../schemas/index.ts';

/** Identities that two outlets may tell in two ways: names, roles, addresses, bearings, models; who leads what and where somebody was born is recorded only. */
const TOLD_APART =
  /^(?:(?:fill|told)\/|(?:claim\/(?:name|role|part|aged-person)|where\/(?:block|corner|bearing|part)|which\/(?:model|number|floor))$)/u;

const RECORDED = /^(?:attribute|nominal|members)\//u;

/**
 * Can the program tell yet how two such claims relate? Of yes and no, "none at all" and what went one way or the other are compared; of
 * dates, only those of an event, not "until Friday"; what else is said of somebody, an action that a noun tells, and rows of
 * what has no name are recorded only.
 */
export function isComparable(claim: Claim): boolean {
  const { kind, marks, rule } = claim;
  if (RECORDED.test(rule)) return false;
  if (kind === 'polarity') return marks.includes('none') || isAlternative(claim) || isDeed(claim) || isWhether(claim);
  if (kind === 'identity') return TOLD_APART.test(rule);
  return kind !== 'date' || marks.every((mark) => mark === 'by');
}

/** Does it tell which of two ways it went with a thing? */
export const isAlternative = ({ predicateClass }: Pick<Claim, 'predicateClass'>): boolean => predicateClass?.startsWith('either:') === true;

/** Does it only tell that something was done or not? */
export const isDeed = ({ rule }: Pick<Claim, 'rule'>): boolean => rule === 'claim/event';

/** Does it answer a question of yes or no that an event answers once ("the alarm rang", "nothing beeped")? */
export const isWhether = ({ rule }: Pick<Claim, 'rule'>): boolean => rule.startsWith('whether/');
