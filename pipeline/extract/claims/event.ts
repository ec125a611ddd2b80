import type { ReadSentence } from '../../nlp/reading.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** A sentence in which events are looked up. `at` gives the certainty of the event that an earlier word names. */
export interface EventField {
  readonly sentence: ReadSentence;
  readonly clauses: readonly Clause[];
  /** the verb groups of all clauses, left to right */
  readonly groups: readonly VerbGroup[];
  readonly at: (index: number) => Certainty;
}
