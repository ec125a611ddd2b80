import { type Conflict, contentId, type Judgement, seenOf } from '../../schemas/index.ts';

/** Claims as `article@start:words`: `'a@10:nine towns'`. */
type Told = string;

function claimOf(told: Told): Conflict['sides'][number]['claims'][number] {
  const [, articleId = '', start = '', text = ''] = /^(.+)@(\d+):(.*)$/su.exec(told) ?? [];
  const span = { start: Number(start), end: Number(start) + text.length, text };
  return { claimId: `claim-${told}`, articleId, source: `The ${articleId}`, span };
}

/** A conflict of sides, each a list of claims: `makeConflict([['a@0:nine'], ['b@0:ten']])`. */
export function makeConflict(sides: readonly (readonly Told[])[], more: Partial<Conflict> = {}): Conflict {
  return {
    id: contentId('conflict', sides.flat().toSorted()),
    kind: 'quantity',
    outcome: 'conflict',
    question: 'How many towns lost power?',
    score: 0.5,
    reason: 'they cannot both hold',
    rule: 'conflict/sample',
    storyId: 'story-1',
    sides: sides.map((claims) => ({ answer: claims[0] ?? '', claims: claims.map(claimOf), origins: 1 })),
    ...more,
  };
}

let made = 0;

/** A judgement on a conflict, each later than the one before it. */
export function makeJudgement(conflict: Conflict, more: Partial<Judgement> = {}): Judgement {
  made += 1;
  const at = new Date(Date.UTC(2026, 0, 16) + made * 1_000).toISOString();
  const common = { conflictId: conflict.id, decision: 'confirmed', rationale: '', by: 'Ana', at, seen: seenOf(conflict) } as const;
  return { id: `judgement-${made}`, ...common, ...more };
}
