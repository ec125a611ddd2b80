import type { Factuality } from '../../../schemas/index.ts';
import type { ReadSentence } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import { readClauses } from './clause.ts';
import { readStage } from './factuality.ts';

/** How far the event that a word names has come, and whether it is denied. */
export interface EventFactuality {
  readonly factuality: Factuality;
  readonly negated: boolean;
}

/** Did it happen, did it not, or is it left open? */
export type Certainty = 'happened' | 'open' | 'denied';

const clausesOf = remember(readClauses);

/** Reads the event that the word at `index` names. "struck" in "The union has not struck" → done, negated. */
export function readEvent(sentence: ReadSentence, index: number): EventFactuality {
  for (const clause of clausesOf(sentence)) {
    const group = clause.verbs.find(({ first, last }) => first <= index && index <= last);
    if (group !== undefined) return readStage(clause, group);
  }
  return { factuality: 'done', negated: false };
}

/** What a reader would take the event for: `certaintyOf({ factuality: 'planned', negated: false })` → `'open'`. */
export function certaintyOf({ factuality, negated }: EventFactuality): Certainty {
  if (factuality === 'refused' || (negated && HAPPENED.has(factuality))) return 'denied';
  return HAPPENED.has(factuality) ? 'happened' : 'open';
}

const HAPPENED: ReadonlySet<Factuality> = new Set<Factuality>(['done', 'ongoing', 'superseded']);
