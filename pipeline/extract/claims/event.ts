import type { ReadSentence } from '../../nlp/reading.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';

/** A sentence in which events are looked up. `at` gives the certainty of the event that an earlier word names. */
export interface EventField {
  readonly sentence: ReadSentence;
  readonly clauses: readonly Clause[];
  readonly at: (index: number) => Certainty;
}
