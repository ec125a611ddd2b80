import type { ClaimCluster, ClaimLink } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { judgePair } from './judge-pair.ts';
import { probability } from './score.ts';
import type { Verdict } from './verdict.ts';

/** Two linked claims of a cluster with how they relate, and how sure it is that they clash. */
export interface JudgedPair {
  readonly link: ClaimLink;
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly verdict: Verdict;
  readonly score: number;
}

/** Judges every link of a cluster. */
export function judgeLinks(setting: Setting, cluster: ClaimCluster): JudgedPair[] {
  return cluster.links.flatMap((link) => {
    const [a, b] = [setting.claimOf(link.a), setting.claimOf(link.b)];
    if (a === undefined || b === undefined) return [];
    const verdict = judgePair(a, b);
    return [{ link, a, b, verdict, score: probability(link.strength + verdict.nudge) }];
  });
}

/** Do the two exclude each other, or differ in a way worth showing? */
export const clashes = ({ verdict: { outcome, code } }: JudgedPair): boolean =>
  outcome === 'conflict' || outcome === 'disputed' || isDifference(code);

/** Open lists that do not match and spellings of one name are no error. */
export const isDifference = (code: string): boolean => code === 'open-list' || code === 'spelling';
