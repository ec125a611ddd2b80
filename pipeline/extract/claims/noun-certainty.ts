import {
  conditionCue,
  denyingWords,
  effectOf,
  happeningVerbs,
  openingHeads,
  openingModifiers,
  openingPredicates,
  stagingVerbs,
} from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';
import { readEventPhrase, type EventPhrase } from './event-phrase.ts';
import { certaintyBehindPreposition } from './preposition-certainty.ts';
import type { VerbGroup } from './verb-group.ts';

/** How sure the event is that a noun names: by the words of its phrase, then by what the phrase hangs on. */
export function certaintyOfNoun(field: EventField, index: number): Certainty {
  const { tokens } = field.sentence;
  const phrase = readEventPhrase(tokens, index);
  return certaintyOfPhrase(tokens, phrase) ?? certaintyOutside(field, phrase);
}

/** "no strike", "a possible strike", "strike plans" */
function certaintyOfPhrase(tokens: readonly Token[], { first, last }: EventPhrase): Certainty | undefined {
  const before = tokens.slice(first, last);
  const behind = tokens[last + 1];
  if (before.some(({ lower }) => denyingWords.has(lower))) return 'denied';
  const isOpen =
    before.some(({ lower }, index) => openingModifiers.has(lower) && !isSome(before, index)) ||
    (behind?.pos === 'NOUN' && openingHeads.has(behind.lemma));
  return isOpen ? 'open' : undefined;
}

/** "a little damage", "a few strikes" are some. */
const isSome = (tokens: readonly Token[], index: number) =>
  /^(?:little|few)$/u.test(tokens[index]?.lower ?? '') && /^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? '');

/** "the threat of a strike", "a lockout or a strike", "called for a strike", "averted a strike" */
function certaintyOutside(field: EventField, phrase: EventPhrase): Certainty {
  const { tokens } = field.sentence;
  const left = tokens[phrase.first - 1];
  if (isSupposed(field, phrase)) return 'open';
  const former = listedBefore(tokens, phrase);
  if (former !== undefined) return field.at(former);
  if (left?.pos === 'ADP' || left?.lower === 'to') return certaintyBehindPreposition(field, phrase);
  return left?.pos === 'VERB' || left?.pos === 'AUX' ? certaintyOfObject(field, phrase) : certaintyOfSubject(field, phrase);
}

/** "if a strike begins"; the definite strike is there, whatever it does. */
const isSupposed = ({ sentence: { tokens } }: EventField, { first, definite }: EventPhrase) =>
  conditionCue.has(tokens[first - 1]?.lower ?? '') && !definite;

/** "a lockout or a strike", "lockouts, strikes and closures": the index of the noun listed before. */
function listedBefore(tokens: readonly Token[], { first, last }: EventPhrase): number | undefined {
  const [left, behind] = [tokens[first - 1], tokens[last + 1]];
  const isJoined = left?.pos === 'CCONJ' || (left?.text === ',' && (behind?.pos === 'CCONJ' || behind?.text === ','));
  return isJoined && tokens[first - 2]?.pos === 'NOUN' ? first - 2 : undefined;
}

/** What is done to a definite thing leaves it as it is; "may make an offer" leaves the offer open. */
function certaintyOfObject({ sentence: { tokens }, at }: EventField, { first, definite }: EventPhrase): Certainty {
  const verb = tokens[first - 1] as Token;
  const effect = effectOf(verb.lemma, 'thing') ?? (definite ? undefined : effectOf(verb.lemma, 'instance'));
  if (effect !== undefined) return applyEffect(effect, at(first - 1));
  return definite ? 'held' : at(first - 1);
}

/** "A strike could begin", "the sale was proposed", "the talks did not take place" */
function certaintyOfSubject(field: EventField, phrase: EventPhrase): Certainty {
  const verb = verbBehind(field, phrase);
  if (verb === undefined) return 'held';
  if (isSaidToBeOpen(field, verb)) return 'open';
  const effect = verb.passive
    ? (effectOf(verb.lemma, 'thing') ?? (phrase.definite ? undefined : effectOf(verb.lemma, 'instance')))
    : undefined;
  if (effect !== undefined) return applyEffect(effect, field.at(verb.last));
  return (verb.passive ? stagingVerbs : happeningVerbs).has(verb.lemma) ? field.at(verb.last) : 'held';
}

/** "is likely", "seems unlikely", "is subject to" */
const isSaidToBeOpen = ({ sentence: { tokens } }: EventField, { last, lemma }: VerbGroup) =>
  /^(?:be|seem|look|appear|remain)$/u.test(lemma) &&
  tokens.slice(last + 1, last + 3).some(({ lower, pos }) => pos === 'ADJ' && openingPredicates.has(lower));

const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM|PART)$/u;

/** The verb whose subject the phrase is: the first one behind it, with nothing but adverbs and a phrase of its own between. */
function verbBehind({ sentence: { tokens }, groups }: EventField, { last }: EventPhrase): VerbGroup | undefined {
  const verb = groups.find(({ first }) => first > last);
  const isNext =
    verb !== undefined &&
    tokens.slice(last + 1, verb.first).every(({ pos }, index) => /^(?:ADV|ADP)$/u.test(pos) || (index > 0 && INSIDE.test(pos)));
  return isNext && !verb.infinitive && !verb.participle && !verb.reduced ? verb : undefined;
}
