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
    ...explainOpinion(conflict),
  ];
  const sides = conflict.sides.flatMap((side, index) => ['', ...explainSide(side, index + 1, trails)]);
  return [...head, ...explainSlots(conflict), ...sides].join('\n');
}

function explainOpinion({ opinion }: Conflict): string[] {
  if (opinion === undefined) return [];
  const shares = (['entailment', 'neutral', 'contradiction'] as const).map((key) => `${key} ${opinion[key].toFixed(2)}`);
  return [`  opinion      ${shares.join(', ')}; the score has it in`];
}

/** The comparison vector of the two claims that clash most: what agreed, what differed, what was not known, and what each weighed. */
function explainSlots({ slots = [] }: Conflict): string[] {
  if (slots.length === 0) return [];
  const rows = slots.map(
    ({ slot, result, weight, reason }) => `  ${slot.padEnd(10)} ${result.padEnd(8)} ${signed(weight).padStart(5)}  ${reason}`,
  );
  return ['', 'compared', ...rows];
}

const signed = (weight: number) => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;

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
