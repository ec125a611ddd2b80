import { openingModifiers } from '../../lexicons/embedding-words.ts';
import type { ReadSentence } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import { isAttributive } from './attributive.ts';
import type { Certainty } from './certainty.ts';
import { readClauses, type Clause } from './clause.ts';
import { certaintyOfDescribed } from './described-certainty.ts';
import type { EventField } from './event.ts';
import { certaintyOfNoun } from './noun-certainty.ts';
import { certaintyOfVerb } from './verb-certainty.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * How sure the event is that the word at `index` names, verb or noun. "sell" in "refused to sell" → denied, in "wants to sell" → open,
 * in "will sell" → held. A question leaves everything open.
 */
export function readCertainty(sentence: ReadSentence, index: number): Certainty {
  return sentence.text.trimEnd().endsWith('?') ? 'open' : fieldOf(sentence).at(index);
}

/** Each word is asked once; one that asks after itself, through another, is held. */
const fieldOf = remember((sentence: ReadSentence): EventField => {
  const known = new Map<number, Certainty>();
  const clauses = readClauses(sentence);
  const field: EventField = {
    sentence,
    clauses,
    groups: clauses.flatMap(({ verbs }) => verbs),
    at: (index) => {
      const found = known.get(index);
      if (found !== undefined) return found;
      known.set(index, 'held');
      const certainty = certaintyAt(field, index);
      known.set(index, certainty);
      return certainty;
    },
  };
  return field;
});

function certaintyAt(field: EventField, index: number): Certainty {
  const { tokens } = field.sentence;
  if (isAttributive(tokens, index)) return certaintyOfAttribute(field, index);
  const clause = field.clauses.findLast(({ from }) => from <= index);
  const group = clause?.verbs.find(({ first, last }) => first <= index && index <= last) ?? copulaBefore(clause, index);
  return clause === undefined || group === undefined ? certaintyOfNoun(field, index) : certaintyOfVerb(field, clause, group);
}

/** "a privately funded school" is as sure as the school; what is "planned" is planned. */
function certaintyOfAttribute(field: EventField, index: number): Certainty {
  const { tokens } = field.sentence;
  if (openingModifiers.has(tokens[index]?.lower ?? '')) return 'held';
  return certaintyOfDescribed(
    field,
    tokens.findIndex(({ pos }, at) => at > index && pos === 'NOUN'),
  );
}

/** "were not involved", "did not back down": a verb that the tagger takes for an adjective or an adverb. */
function copulaBefore(clause: Clause | undefined, index: number): VerbGroup | undefined {
  const tokens = clause?.sentence.tokens ?? [];
  if (!/^AD[JV]$/u.test(tokens[index]?.pos ?? '') || tokens[index - 1]?.pos === 'VERB') return undefined;
  return clause?.verbs.find(
    ({ last }) => last === index - 1 || (last === index - 2 && /^(?:ADV|PART)$/u.test(tokens[index - 1]?.pos ?? '')),
  );
}
