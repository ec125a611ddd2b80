import { denyingWords, effectOf, effectOfNoun, rejectingVerbs, type Form } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';

/** Words between a governor and what hangs on it: "asked the owners of the ship to sell". */
const REACH = 12;

/** What looks for its governor: the words up to `from`. */
interface Hanging {
  readonly from: number;
  readonly form: Form;
}

/**
 * How sure an action is that hangs on the words up to `from`: the word straight before that has an effect, a noun with a phrase of its own
 * ("an attempt by the owners to sell"), else the nearest verb before it; "for it to sell" is open.
 */
export function certaintyByGovernor(field: EventField, from: number, form: Form): Certainty {
  const { tokens } = field.sentence;
  for (let index = from; index >= Math.max(0, from - REACH); index -= 1) {
    if (/^[;:()]$/u.test(tokens[index]?.text ?? '')) break;
    const certainty = certaintyFrom(field, index, { from, form });
    if (certainty !== undefined) return certainty;
  }
  return 'held';
}

function certaintyFrom(field: EventField, index: number, hanging: Hanging): Certainty | undefined {
  const { tokens } = field.sentence;
  const { lower, pos, lemma } = tokens[index] as Token;
  if (lower === 'for' && hanging.form === 'action' && index < hanging.from) return certaintyBehindFor(field, index);
  if (pos === 'NOUN') return certaintyFromNoun(field, index, hanging);
  if (lemma === 'be' && tokens[index - 1]?.pos === 'NOUN' && index >= hanging.from - 1)
    return applyEffect(effectOfNoun(tokens[index - 1]?.lemma ?? '', hanging.form), field.at(index));
  return certaintyByDegree(field, index, hanging) ?? certaintyFromWord(field, index, hanging);
}

/** "for it to sell" is open, "paid for it to sell" as sure as the payment. */
function certaintyBehindFor({ sentence: { tokens }, at }: EventField, index: number): Certainty {
  const effect = effectOf(`${tokens[index - 1]?.lemma ?? ''} for`, 'action');
  return effect === undefined ? 'open' : applyEffect(effect, at(index - 1));
}

/** "the plan to sell", "dropped the plan to sell", "no role in selling" */
function certaintyFromNoun({ sentence: { tokens }, at }: EventField, index: number, { from, form }: Hanging): Certainty | undefined {
  const canGovern = index >= from - 1 || /^(?:by|from|on|between|among)$/u.test(tokens[index + 1]?.lower ?? '');
  const effect = canGovern ? effectOfNoun((tokens[index] as Token).lemma, form) : undefined;
  if (effect !== undefined) return isTurnedDown(tokens, index) ? 'denied' : applyEffect(effect, at(index));
  if (denyingWords.has(tokens[index - 1]?.lower ?? '')) return at(index);
  return index === from && at(index) !== 'held' ? at(index) : undefined;
}

/** Words from a verb to its object: "rejected, however, a new proposal". */
const OBJECT_REACH = 6;

/** "rejected a proposal to sell", "dropped plans to sell" */
function isTurnedDown(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - OBJECT_REACH), noun).findLast(({ pos }) => pos === 'VERB' || pos === 'NOUN');
  return before?.pos === 'VERB' && rejectingVerbs.has(before.lemma);
}

/** "too weak to walk", "was not old enough to vote" */
function certaintyByDegree({ sentence: { tokens }, at }: EventField, index: number, { from }: Hanging): Certainty | undefined {
  if (index !== from) return undefined;
  if (tokens[index]?.lower === 'enough') return at(index - 1);
  return tokens[index - 1]?.lower === 'too' ? applyEffect('denies', at(index)) : undefined;
}

/** "asked to sell", "likely to sell", "has to sell"; a verb without an effect of its own hands on what it is. */
function certaintyFromWord(field: EventField, index: number, { from, form }: Hanging): Certainty | undefined {
  const { tokens } = field.sentence;
  const { pos, lemma } = tokens[index] as Token;
  const isNear = index >= from - 1;
  const nearEffect = isNear && pos === 'VERB' && form === 'action' ? effectOf(lemma, 'near') : undefined;
  const effect = nearEffect ?? (pos === 'VERB' || (isNear && /^AD[JV]$/u.test(pos)) ? effectOf(lemma, form) : undefined);
  return effect !== undefined || isGovernor(field, index) ? applyEffect(effect, field.at(index)) : undefined;
}

/** A verb that is no adjective of a noun; "have" and "be" before "to"; "have" as a verb of its own. */
function isGovernor({ sentence: { tokens }, groups }: EventField, index: number): boolean {
  const { pos, lemma } = tokens[index] as Token;
  if (pos === 'VERB' && !isAttributive(tokens, index)) return true;
  if (lemma === 'have' && groups.some(({ last }) => last === index)) return true;
  return lemma === 'be' && tokens[index + 1]?.lower === 'to';
}
