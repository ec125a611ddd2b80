import type { PlacedClaim, Setting } from '../../setting.ts';
import { whenSlot, yearSlot } from '../scope-slots.ts';
import { placeSlot, subjectSlot } from '../shared-slots.ts';
import type { SlotRule } from '../slot.ts';

/** Slots that tell two parties, two places, two years. */
const RIVALS: readonly SlotRule[] = [subjectSlot, placeSlot, yearSlot, whenSlot];

/** Does nothing say that two claims tell of two events? Another name, another place, a year or a weekday that only one side gives. */
export function areOfOneMatter(a: PlacedClaim, b: PlacedClaim, setting: Setting): boolean {
  if (RIVALS.some((rule) => rule(a, b, setting)?.result === 'differ')) return false;
  return !areApart(placesOf(a), placesOf(b)) && !isOfAnotherYear(a, b, setting);
}

const placesOf = ({ claim }: PlacedClaim) => claim.entities.filter((id) => id.startsWith('place:'));

const areApart = (one: readonly string[], two: readonly string[]) =>
  one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name));

const isOfAnotherYear = (a: PlacedClaim, b: PlacedClaim, setting: Setting) => yearSlot(a, b, setting)?.result === 'unknown';
