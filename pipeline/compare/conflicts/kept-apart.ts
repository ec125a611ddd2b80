import type { SlotComparison } from '../../../schemas/index.ts';

/** What keeps two figures of one matter apart: a part and the whole, a place and the land, a plan and what was done. */
const APART: ReadonlySet<string> = new Set(['scope differ', 'place unknown', 'sum differ', 'foreign differ', 'factuality differ']);

/** How large they are tells nothing once they are of two scopes. */
const SIZE = 'figures';

/** So much may speak against two claims that do not contradict one another anyhow. */
const LOOSE = -0.5;

/**
 * The slot that keeps two claims apart which would answer one question without it; undefined where more than that speaks against it.
 * `strength` is the log-odds of the link, all slots counted.
 */
export function keptApart(slots: readonly SlotComparison[], strength: number): SlotComparison | undefined {
  const apart = slots.filter(({ slot, result, weight }) => APART.has(`${slot} ${result}`) && weight < -1);
  const sizes = slots.filter(({ slot, weight }) => slot === SIZE && weight < 0);
  const without = [...apart, ...sizes].reduce((sum, { weight }) => sum - weight, strength);
  return without >= LOOSE ? apart.toSorted((x, y) => x.weight - y.weight)[0] : undefined;
}

/** Slots that tell two events or two scopes. */
const TOLD_APART: ReadonlySet<string> = new Set(['scope', 'place', 'sum', 'foreign', 'when', 'former', 'year', 'owner']);

/** Does a slot say that two claims answer two questions, so that nothing but the rest of the slots may make them one? */
export const isToldApart = (slots: readonly SlotComparison[]): boolean =>
  slots.some(({ slot, result, weight }) => TOLD_APART.has(slot) && result === 'differ' && weight <= DIFFERS);

/** A slot that weighs less than this only makes it doubtful. */
const DIFFERS = -0.9;

/** Do two claims that can both hold speak of one matter, but for the size and the unit of their figures? */
export function areLooselyOne(slots: readonly SlotComparison[], strength: number): boolean {
  return strength - slots.reduce((sum, { slot, weight }) => (slot === SIZE ? sum + Math.min(0, weight) : sum), 0) >= LOOSE;
}
