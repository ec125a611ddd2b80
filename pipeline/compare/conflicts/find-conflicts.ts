import { contentId, type ClaimCluster, type Conflict, type ConflictKind } from '../../../schemas/index.ts';
import type { Setting } from '../setting.ts';
import { chooseSides } from './choose-sides.ts';
import { clashes, isDifference, judgeLinks, type JudgedPair } from './judged-pair.ts';
import { makeSide } from './make-side.ts';
import { reasonOf } from './reason-of.ts';
import { SHOW_FROM } from './score.ts';

/** Finds the questions that a story answers in ways that cannot all hold. One flag a question; the pair that clashes most leads. */
export function findConflicts(setting: Setting, clusters: readonly ClaimCluster[]): Conflict[] {
  return clusters.flatMap((cluster) => {
    const judged = judgeLinks(setting, cluster);
    const lead = judged.filter(clashes).toSorted(surestFirst)[0];
    return lead === undefined || lead.score < SHOW_FROM ? [] : [makeConflict(cluster, lead, judged)];
  });
}

const surestFirst = (x: JudgedPair, y: JudgedPair) => y.score - x.score || (x.link.a + x.link.b < y.link.a + y.link.b ? -1 : 1);

function makeConflict(cluster: ClaimCluster, lead: JudgedPair, judged: readonly JudgedPair[]): Conflict {
  const sides = chooseSides(lead, judged);
  const kind = kindOf(lead);
  return {
    id: contentId('conflict', sides.flatMap((side) => side.map(({ claim }) => claim.id)).toSorted()),
    kind,
    outcome: outcomeOf(lead),
    question: cluster.question,
    score: lead.score,
    reason: reasonOf(lead, judged),
    rule: `conflict/${kind}-${lead.verdict.code}`,
    storyId: cluster.storyId,
    sides: sides.map(makeSide).toSorted((x, y) => (x.answer < y.answer ? -1 : 1)),
    slots: lead.link.slots,
  };
}

/** "none at all" against some is a matter of yes or no. */
const kindOf = ({ a, b }: JudgedPair): ConflictKind => (a.claim.kind === 'polarity' ? a.claim.kind : b.claim.kind);

function outcomeOf({ verdict: { outcome, code } }: JudgedPair): Conflict['outcome'] {
  if (isDifference(code)) return 'difference';
  return outcome === 'disputed' ? 'disputed' : 'conflict';
}
