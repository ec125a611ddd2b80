import { bareCarriers, denyingWords, effectOf, type Effect, type Form } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { applyEffect, deny, weaker, type Certainty } from './certainty.ts';
import { isAttributive } from './attributive.ts';
import type { Clause } from './clause.ts';
import type { EventField } from './event.ts';
import type { VerbGroup } from './verb-group.ts';
import { isDeniedBefore, isOpen } from './verb-openness.ts';

/** How sure the event is that a verb names: by its own modal, condition and negation, and by what it hangs on. */
export function certaintyOfVerb(field: EventField, clause: Clause, group: VerbGroup): Certainty {
  const sure = weaker(certaintyFromOutside(field, group), isOpen(field, clause, group) ? 'open' : 'held');
  return group.negated || isDeniedBefore(clause, group) ? deny(sure) : sure;
}

function certaintyFromOutside(field: EventField, group: VerbGroup): Certainty {
  const carrier = joinedBefore(field, group) ?? letBefore(field, group);
  if (carrier !== undefined) return field.at(carrier.last);
  if (group.infinitive) return certaintyByGovernor(field, group.first - 1, 'action');
  return group.participle ? certaintyOfGerund(field, group) : certaintyOfStatement(field, group);
}

/** "might take him or harm him": a bare verb or another participle behind "and" or "or" goes on with the verb before. */
function joinedBefore({ sentence: { tokens }, groups }: EventField, group: VerbGroup): VerbGroup | undefined {
  const head = tokens[group.last] as Token;
  const at = tokens.slice(0, group.first).findLastIndex(({ pos }) => pos !== 'ADV');
  if (group.first !== group.last || !/^(?:and|or|nor|but)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  const before = groups.filter(({ last }) => last < at);
  if (group.participle) return before.findLast(({ participle }) => participle);
  if (head.lower === head.lemma) return before.findLast(({ infinitive, modal }) => infinitive || modal !== null);
  return before.at(-1)?.passive === true ? before.at(-1) : undefined;
}

/** "did not let anyone sell", "made them sell" */
function letBefore({ sentence: { tokens }, groups }: EventField, group: VerbGroup): VerbGroup | undefined {
  const head = tokens[group.last] as Token;
  if (group.first !== group.last || head.lower !== head.lemma) return undefined;
  const before = groups.findLast(({ last }) => last < group.first);
  const isNear = before !== undefined && group.first - before.last <= 4;
  return isNear && bareCarriers.has((tokens[before.last] as Token).lemma) ? before : undefined;
}

/** "without selling", "kept it from selling", "the possibility of selling", "considered selling" */
function certaintyOfGerund(field: EventField, group: VerbGroup): Certainty {
  const { tokens } = field.sentence;
  const before = tokens[group.first - 1];
  if (before?.pos === 'VERB') return certaintyByGovernor(field, group.first - 1, 'action');
  if (before?.pos !== 'ADP' && before?.pos !== 'SCONJ') return 'held';
  const own = effectOf(before.lower, 'action') ?? effectOf(`${tokens[group.first - 2]?.lower ?? ''} ${before.lower}`, 'action');
  if (own !== undefined) return applyEffect(own, 'held');
  return certaintyByGovernor(field, group.first - 2, before.lower === 'from' ? 'from' : 'action');
}

/** Words between a governor and what hangs on it: "asked the owners of the ship to sell". */
const REACH = 12;

/** The word straight before that has an effect, else the nearest verb before it; "for it to sell" is open. */
function certaintyByGovernor({ sentence: { tokens }, at }: EventField, from: number, form: Form): Certainty {
  for (let index = from; index >= Math.max(0, from - REACH); index -= 1) {
    const token = tokens[index] as Token;
    if (/^[;:()]$/u.test(token.text)) break;
    if (token.lower === 'for' && form === 'action' && index < from) return 'open';
    const effect = token.pos === 'VERB' || index >= from - 1 ? effectOfWord(token, form) : undefined;
    if (effect !== undefined || isGovernor(tokens, index)) return applyEffect(effect, at(index));
  }
  return 'held';
}

const effectOfWord = ({ pos, lemma }: Token, form: Form): Effect | undefined =>
  /^(?:VERB|NOUN|ADJ|ADV)$/u.test(pos) ? effectOf(lemma, form) : undefined;

/** A verb that is no adjective of a noun, or a noun that is denied: "no role in selling". */
const isGovernor = (tokens: readonly Token[], index: number) =>
  (tokens[index]?.pos === 'VERB' && !isAttributive(tokens, index)) ||
  (tokens[index]?.pos === 'NOUN' && denyingWords.has(tokens[index - 1]?.lower ?? ''));

/** Words between a verb and the clause that it speaks of: "hopes that the new owners will". */
const SUBJECT_REACH = 9;

/** "hopes that it sells" */
function certaintyOfStatement({ sentence: { tokens }, groups, at }: EventField, group: VerbGroup): Certainty {
  const before = groups.findLast(({ last }) => last < group.first);
  if (before === undefined || group.first - before.last > SUBJECT_REACH || before.reduced) return 'held';
  const between = tokens.slice(before.last + 1, group.first);
  const effect = between.some(({ text, pos }) => /^[,;:()]$/u.test(text) || pos === 'CCONJ')
    ? undefined
    : effectOf((tokens[before.last] as Token).lemma, 'clause');
  return effect === undefined ? 'held' : applyEffect(effect, at(before.last));
}
