import { bareCarriers, effectOf, perceivingVerbs, performedVerbs } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { applyEffect, deny, weaker, type Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import type { EventField } from './event.ts';
import { certaintyOfGerund } from './gerund-certainty.ts';
import { certaintyByGovernor } from './governor-certainty.ts';
import { certaintyOfStatement } from './statement-certainty.ts';
import { certaintyOfSubject } from './subject-certainty.ts';
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
  if (group.infinitive) return certaintyOfInfinitive(field, group);
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
  if (group.first !== group.last || (head.lower !== head.lemma && !group.participle)) return undefined;
  const before = groups.findLast(({ last }) => last < group.first);
  const isNear = before !== undefined && group.first - before.last <= 4;
  const carriers = group.participle ? perceivingVerbs : bareCarriers;
  return isNear && carriers.has((tokens[before.last] as Token).lemma) ? before : undefined;
}

/** "To sell it and leave." without any other verb says what somebody wants. */
const isFragment = ({ groups }: EventField) =>
  groups[0]?.infinitive === true &&
  groups.every(({ infinitive, past, modal, lemma }) => infinitive || (!past && modal === null && lemma !== 'be'));

/** "wants to sell"; "To sell would be wrong"; "to begin with" */
function certaintyOfInfinitive(field: EventField, group: VerbGroup): Certainty {
  const before = field.sentence.tokens[group.first - 1];
  const opens = before === undefined || /^["“‘`']$/u.test(before.text);
  if (opens) return isFragment(field) ? 'open' : certaintyOfSubject(field, group);
  if (/^(?:begin|start)$/u.test(group.lemma) && field.sentence.tokens[group.last + 1]?.lower === 'with') return 'held';
  if (before.text === ',') return certaintyOfPurpose(field, group);
  return isPerformed(field, group) ? 'held' : certaintyByGovernor(field, group.first - 1, 'action');
}

/** "I want to thank", "we would like to apologise" */
function isPerformed({ sentence: { tokens } }: EventField, { first, lemma }: VerbGroup): boolean {
  if (!performedVerbs.has(lemma) || !/^(?:want|like|wish)$/u.test(tokens[first - 1]?.lemma ?? '')) return false;
  return tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'i' || lower === 'we');
}

/** "used a law, passed in May, to sell the mill": behind a comma, what the main verb is done for; or "asked the owner, a baker, to sell". */
function certaintyOfPurpose({ sentence: { tokens }, groups, at }: EventField, { first }: VerbGroup): Certainty {
  const verb = groups.findLast(({ last, infinitive, participle, reduced }) => last < first && !infinitive && !participle && !reduced);
  return verb === undefined ? 'held' : applyEffect(effectOf((tokens[verb.last] as Token).lemma, 'action'), at(verb.last));
}
