import type { Certainty } from './certainty.ts';
import { readEventPhrase } from './event-phrase.ts';
import type { EventField } from './event.ts';

/** "a document signed in June", "no letter asking": what describes one of a kind is as sure as it; "the document", "people" are there. */
export function certaintyOfDescribed({ sentence: { tokens }, at }: EventField, noun: number): Certainty {
  const head = tokens[noun];
  const isOneOfKind = head?.pos === 'NOUN' && head.lower === head.lemma && !readEventPhrase(tokens, noun).definite;
  return isOneOfKind ? at(noun) : 'held';
}
