import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';

/** Does a later report date what it tells to a day before the earlier report was written? "arrested on Sunday", against Monday's "no arrests". */
export function wasTrueBefore({ claim }: PlacedClaim, { article }: PlacedClaim): boolean {
  if (claim.marks.includes('at-once')) return true;
  const days = claim.marks.flatMap((mark) => /^when:(?!\.\.)[^/]+\/(?<to>.+)$/u.exec(mark)?.groups?.['to'] ?? []);
  return days.length > 0 && days.every((to) => (daysBetween(to, article.published) ?? 0) >= 1);
}
