import type { Claim, Factuality } from '../../../schemas/index.ts';

/** How far an action has come: asked < pending < agreed < done; `against` is a refusal, a denial or the opposite; `open` tells nothing. */
export type Step = 'asked' | 'pending' | 'agreed' | 'done' | 'against' | 'open';

const ORDER: readonly Step[] = ['asked', 'pending', 'agreed', 'done'];

/** The place of a step on the way; negative for those that are not on it. */
export const rankOf = (step: Step): number => ORDER.indexOf(step);

/** Actions that undo or turn down what they speak of. */
const AGAINST = new Set(['reject', 'deny']);

/** What it means that a pact or a request, and not the action itself, is planned or done. */
const OF_STEPS: Readonly<Record<string, Partial<Record<Factuality, Step>>>> = {
  agree: { planned: 'pending', done: 'agreed', ongoing: 'agreed' },
  ask: { done: 'asked', ongoing: 'asked' },
};

const OF_ACTIONS: Partial<Record<Factuality, Step>> = {
  asked: 'asked',
  agreed: 'agreed',
  refused: 'against',
  done: 'done',
  ongoing: 'done',
};

/** The step that a status claim tells of. "has agreed to take" → agreed; "is close to signing a pact" → pending. */
export function stepOf({ predicateClass = '', factuality, polarity }: Claim): Step {
  const holds = factuality === 'done' || factuality === 'ongoing';
  if (polarity === 'negative' || (holds && AGAINST.has(predicateClass))) return 'against';
  return OF_STEPS[predicateClass]?.[factuality] ?? OF_ACTIONS[factuality] ?? 'open';
}
