import type { Occurrence } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';

/**
 * Which occurrence the others were copied from, as far as can be told: the earliest published, else the most complete,
 * else that of the smallest id. `chooseOrigin([late, early], ['2031-05-02', '2031-05-01'])` → 1.
 */
export function chooseOrigin(occurrences: readonly Occurrence[], published: readonly (string | undefined)[]): number {
  const times = published.map((time) => publishedTime(time) ?? Infinity);
  let best = 0;
  for (let index = 1; index < occurrences.length; index += 1) {
    if (comesBefore(occurrences[index] as Occurrence, times[index] as number, occurrences[best] as Occurrence, times[best] as number))
      best = index;
  }
  return best;
}

function comesBefore(one: Occurrence, oneTime: number, other: Occurrence, otherTime: number): boolean {
  if (oneTime !== otherTime) return oneTime < otherTime;
  const longer = one.span.end - one.span.start - (other.span.end - other.span.start);
  // occurrences come sorted by id, so the first of equals stays
  return longer > 0;
}
