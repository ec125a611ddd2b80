import type { Verdict } from '../../../schemas/index.ts';
import { Refusal } from '../refusal.ts';

/** Refuses a verdict whose parts do not belong together. */
export function checkVerdict({ decision, dismissal, answer }: Verdict): void {
  const isDismissal = decision === 'not-a-conflict';
  if (isDismissal !== (dismissal !== undefined))
    throw misfit('dismissal', isDismissal ? 'says why it is no conflict, and is needed here' : 'goes with "not-a-conflict" only');
  const isAnswer = decision === 'resolved';
  if (isAnswer !== (answer !== undefined))
    throw misfit('answer', isAnswer ? 'is the answer that holds, and is needed here' : 'goes with "resolved" only');
}

function misfit(field: string, message: string): Refusal {
  return new Refusal(422, 'bad-input', `${field} ${message}`, { issues: [{ path: [field], message }] });
}
