import type { Conflict } from '../schemas/index.ts';
import { type ClaimTrail, explainClaim } from './explain-claim.ts';

/** Why a conflict was flagged: the question, the rule, and each side with the trail of its claims. */
export function explainConflict(conflict: Conflict, trails: ReadonlyMap<string, ClaimTrail>): string {
  const { id, outcome, kind, score, question, reason, rule, storyId } = conflict;
  const head = [
    `${outcome} ${id}`,
    `  question     ${question}`,
    `  kind         ${kind}, score ${score.toFixed(2)}`,
    `  because      ${reason}`,
    `  rule         ${rule}`,
    `  story        ${storyId}`,
  ];
  const sides = conflict.sides.flatMap((side, index) => ['', ...explainSide(side, index + 1, trails)]);
  return [...head, ...sides].join('\n');
}

function explainSide(
  { answer, origins, claims }: Conflict['sides'][number],
  number: number,
  trails: ReadonlyMap<string, ClaimTrail>,
): string[] {
  const witnesses = origins === 1 ? '1 independent origin' : `${origins} independent origins`;
  return [
    `answer ${number}: ${answer} (${witnesses})`,
    ...claims.map(({ claimId, source, span }) => explainEvidence(claimId, source, span.text, trails)),
  ];
}

function explainEvidence(claimId: string, source: string, quote: string, trails: ReadonlyMap<string, ClaimTrail>): string {
  const trail = trails.get(claimId);
  const text =
    trail === undefined ? `claim ${claimId}\n  says         “${quote.replaceAll(/\p{Cc}+/gu, ' ')}” (${source})` : explainClaim(trail);
  return text.replaceAll(/^/gmu, '  ');
}
