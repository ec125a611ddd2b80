import { isAlternative, isWhether } from '../comparable.ts';
import type { PlacedClaim } from '../setting.ts';
import { judgeAlternatives } from './judge-alternatives.ts';
import { judgeDeeds } from './judge-deeds.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeIdentities } from './judge-identities.ts';
import { judgeLists } from './judge-lists.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeStatuses } from './judge-statuses.ts';
import { isNextReport } from './next-report.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

const judges: Record<PlacedClaim['claim']['kind'], Judge> = {
  quantity: judgeQuantities,
  status: judgeStatuses,
  polarity: (a, b) => (isAlternative(a.claim) || isWhether(a.claim) ? judgeAlternatives(a, b) : judgeDeeds(a, b)),
  list: judgeLists,
  date: judgeDates,
  attribution: judgeQuotes,
  identity: judgeIdentities,
};

/** How two aligned claims relate, by the rule of their kind. "Arrested at the scene" was so before any report: no later one tells it anew. */
export function judgePair(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [first, second] = a.claim.id < b.claim.id ? [a, b] : [b, a];
  const isNone = [a, b].some(({ claim }) => claim.marks.includes('none'));
  const judged = (isNone ? judgeStatuses : judges[first.claim.kind])(first, second);
  const wasSoAtOnce = [a, b].some(({ claim }) => claim.marks.includes('at-once'));
  return judged.outcome === 'conflict' && !wasSoAtOnce && isNextReport(a.article, b.article)
    ? verdict('update', 'next-report', `${a.article.source} reported it anew on another day`)
    : judged;
}
