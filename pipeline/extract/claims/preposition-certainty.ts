import { effectOf, effectOfNoun, type Effect } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';
import { certaintyWithout } from './without-certainty.ts';
import type { EventPhrase } from './event-phrase.ts';

/** How sure the event is that stands behind a preposition: "without a strike", "called for a strike", "the threat of a strike". */
export function certaintyBehindPreposition(field: EventField, phrase: EventPhrase): Certainty {
  const { tokens } = field.sentence;
  const { lower } = tokens[phrase.first - 1] as Token;
  const governor = governorBefore(tokens, phrase.first - 1);
  const word = tokens[governor];
  const own = effectOf(lower, 'thing') ?? (word === undefined ? undefined : effectOf(`${word.lemma} ${lower}`, 'thing'));
  if (own !== undefined) return lower === 'without' ? certaintyWithout(field, phrase.first - 1) : applyEffect(own, 'held');
  const effect = word === undefined ? undefined : effectOfContent(word, lower);
  if (effect !== undefined) return applyEffect(effect, field.at(governor));
  const isPart = phrase.definite || tokens[phrase.last + 1]?.pos === 'NOUN';
  return isPart || word === undefined ? 'held' : certaintyOfInstance(field, governor, phrase);
}

/** "pressed anew for a strike": adverbs stand between. */
const governorBefore = (tokens: readonly Token[], preposition: number) =>
  tokens.slice(0, preposition).findLastIndex(({ pos }) => pos !== 'ADV');

/** What a noun does to what it is of: "the threat of a strike"; not to where, when and by whom ("a motion in court", but "a delay in the sale"). */
function effectOfContent({ pos, lemma }: Token, preposition: string): Effect | undefined {
  const isSetting = /^(?:in|by|before|after|during)$/u.test(preposition) && lemma !== 'delay';
  return isSetting || !/^(?:NOUN|ADJ)$/u.test(pos) ? undefined : effectOfNoun(lemma, 'thing');
}

/** Prepositions of which what stands behind them is a part of what stands before: no place, time or reason. */
const PARTS = /^(?:of|for|to|into|as)$/u;
const PARTS_OF_NOUNS = /^(?:of|for|to|into|as|on|about|against)$/u;

/** "sought last week for a theft": a time is no part of anything. */
const TIME = /^(?:day|night|week|month|year|morning|evening|time|today|yesterday)$/u;

/** Something of a kind is as sure as what it belongs to: "may become a target of strikes", "no victims of a strike". */
function certaintyOfInstance({ sentence: { tokens }, at }: EventField, governor: number, { first }: EventPhrase): Certainty {
  const { pos, lemma } = tokens[governor] as Token;
  const preposition = tokens[first - 1]?.lower ?? '';
  if (TIME.test(lemma)) return 'held';
  if (effectOfNoun(lemma, 'instance') !== undefined) return 'open';
  if (!(pos === 'NOUN' ? PARTS_OF_NOUNS : PARTS).test(preposition)) return 'held';
  const certainty = at(governor);
  return certainty === 'open' || (pos === 'NOUN' && certainty === 'denied') ? 'open' : 'held';
}
