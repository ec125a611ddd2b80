import type { PlacedClaim } from '../setting.ts';
import { isAlternative } from '../comparable.ts';
import { judgeAlternatives } from './judge-alternatives.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeLists } from './judge-lists.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeStatuses } from './judge-statuses.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

const judges: Record<PlacedClaim['claim']['kind'], Judge> = {
  quantity: judgeQuantities,
  status: judgeStatuses,
  polarity: (a, b) => (isAlternative(a.claim) && isAlternative(b.claim) ? judgeAlternatives : judgeStatuses)(a, b),
  list: judgeLists,
  date: judgeDates,
  attribution: judgeQuotes,
  identity: () => verdict('compatible', 'unknown', 'not compared'),
};

/** How two aligned claims relate, by the rule of their kind. */
export function judgePair(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [first, second] = a.claim.id < b.claim.id ? [a, b] : [b, a];
  return judges[first.claim.kind](first, second);
}
