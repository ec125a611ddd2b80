import { likeness } from './term-vector.ts';
import type { TextProfile } from './text-profile.ts';
import { timeFactor } from './time-factor.ts';

/** How alike two texts are by their profiles, 0 … 1: telling words in common, less for distance in time. Symmetric. */
export function profileLikeness(one: TextProfile, other: TextProfile): number {
  const days = one.day === undefined || other.day === undefined ? undefined : one.day - other.day;
  return likeness(one, other) * timeFactor(days);
}
