import type { Claim, Factuality } from '../../../schemas/index.ts';
import { isWhether } from '../comparable.ts';

const STAGES: Record<Factuality, string> = {
  done: 'done',
  ongoing: 'under way',
  planned: 'planned',
  asked: 'asked',
  agreed: 'agreed',
  refused: 'refused',
  possible: 'possible',
  hypothetical: 'supposed',
  superseded: 'overtaken',
};

/** A status claim in a few words: "Kosovo: agreed — agreeing to accept". */
export function statusText(claim: Claim): string {
  const words = `“${claim.predicateSpan?.text ?? claim.predicate}”`;
  return isWhether(claim) ? words : stageText(claim, words);
}

function stageText({ kind, marks, subject, polarity, factuality, predicate }: Claim, words: string): string {
  if (kind === 'polarity' && marks.includes('none')) return `no ${subject?.head ?? predicate}`;
  const stage = polarity === 'negative' && factuality !== 'refused' ? `not ${STAGES[factuality]}` : STAGES[factuality];
  return `${subject?.head ?? 'Someone'}: ${stage} — ${words}`;
}
