import { conditionCue, denyingWords, effectOf, openingHeads, openingModifiers } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';

/** How sure the event is that a noun names: by the words of its phrase, then by what the phrase hangs on. */
export function certaintyOfNoun(field: EventField, index: number): Certainty {
  const { tokens } = field.sentence;
  const first = phraseStart(tokens, index);
  return certaintyOfPhrase(tokens, first, index) ?? certaintyOutside(field, first);
}

/** "no strike", "a possible strike", "strike plans" */
function certaintyOfPhrase(tokens: readonly Token[], first: number, index: number): Certainty | undefined {
  const before = tokens.slice(first, index);
  const behind = tokens[index + 1];
  if (before.some(({ lower }) => denyingWords.has(lower))) return 'denied';
  const isOpen = before.some(({ lower }) => openingModifiers.has(lower)) || (behind?.pos === 'NOUN' && openingHeads.has(behind.lemma));
  return isOpen ? 'open' : undefined;
}

/** "the threat of a strike", "a lockout or a strike", "called for a strike", "averted a strike" */
function certaintyOutside(field: EventField, first: number): Certainty {
  const { tokens } = field.sentence;
  const left = tokens[first - 1];
  if (isSupposed(field, first)) return 'open';
  if (left?.pos === 'CCONJ' && tokens[first - 2]?.pos === 'NOUN') return field.at(first - 2);
  if (left?.pos === 'ADP' || left?.lower === 'to') return certaintyBehindPreposition(field, first - 1);
  return left?.pos === 'VERB' ? certaintyOfObject(field, first) : 'held';
}

/** "if a strike begins"; the definite strike is there, whatever it does. */
const isSupposed = ({ sentence: { tokens } }: EventField, first: number) =>
  conditionCue.has(tokens[first - 1]?.lower ?? '') && !isDefinite(tokens[first] as Token);

function certaintyBehindPreposition({ sentence: { tokens }, at }: EventField, preposition: number): Certainty {
  const { lower } = tokens[preposition] as Token;
  const governor = tokens[preposition - 1];
  const own = effectOf(lower, 'thing') ?? (governor === undefined ? undefined : effectOf(`${governor.lemma} ${lower}`, 'thing'));
  if (own !== undefined) return applyEffect(own, 'held');
  const effect = governor === undefined || !/^(?:NOUN|ADJ)$/u.test(governor.pos) ? undefined : effectOf(governor.lemma, 'thing');
  return effect === undefined ? 'held' : applyEffect(effect, at(preposition - 1));
}

/** What is done to a definite thing leaves it as it is; "may make an offer" leaves the offer open. */
function certaintyOfObject({ sentence: { tokens }, at }: EventField, first: number): Certainty {
  const verb = tokens[first - 1] as Token;
  const effect = effectOf(verb.lemma, 'thing');
  if (effect !== undefined) return applyEffect(effect, at(first - 1));
  return isDefinite(tokens[first] as Token) ? 'held' : at(first - 1);
}

const isDefinite = ({ lower, pos }: Token) =>
  pos === 'PROPN' || /^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/u.test(lower);

const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM)$/u;

/** Where the noun phrase begins that a noun ends, its possessor taken in. */
function phraseStart(tokens: readonly Token[], index: number): number {
  const outside = tokens
    .slice(0, index)
    .findLastIndex(({ pos, lower }, at) => !INSIDE.test(pos) && !/^['’]s?$/u.test(lower) && !isAttributive(tokens, at));
  return outside + 1;
}
