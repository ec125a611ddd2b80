import { effectOf, effectOfNoun, mandativeVerbs } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';
import { applyEffect, type Certainty } from './certainty.ts';
import type { EventField } from './event.ts';
import { certaintyOfDescribed } from './described-certainty.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words between a word and the clause that it speaks of: "hopes that the new owners will". */
const SUBJECT_REACH = 9;

/** "hopes that it sells", "the hope that it sells", "nobody who sold", "a document signed in June" */
export function certaintyOfStatement(field: EventField, group: VerbGroup): Certainty {
  const { tokens } = field.sentence;
  if (group.reduced) return certaintyOfDescribed(field, group.first - 1);
  const opener = relativeBefore(tokens, group);
  const former = joinedThat(field, opener);
  if (former !== undefined) return certaintyOfStatement(field, former);
  const before = tokens[opener - 1];
  if (before?.pos === 'NOUN' || before?.pos === 'ADJ' || before?.pos === 'PRON') return certaintyByNoun(field, opener, group);
  return certaintyByVerb(field, group);
}

/** "denied that it sold or that it gained": the verb of the clause that this one is joined to by "or that". */
function joinedThat({ sentence: { tokens }, groups }: EventField, opener: number): VerbGroup | undefined {
  if (tokens[opener]?.lower !== 'that' || !/^(?:and|or)$/u.test(tokens[opener - 1]?.lower ?? '')) return undefined;
  const that = tokens.findLastIndex(({ lower }, index) => index < opener - 1 && lower === 'that');
  return that < 0
    ? undefined
    : groups.find(({ first, infinitive, participle, reduced }) => first > that && first < opener && !infinitive && !participle && !reduced);
}

/** The index of the "that", "who" or "which" that opens the clause of a verb, or -1. */
function relativeBefore(tokens: readonly Token[], { first }: VerbGroup): number {
  const from = Math.max(0, first - SUBJECT_REACH);
  const near = tokens.slice(from, first).findLastIndex(({ lower }) => /^(?:that|who|which)$/u.test(lower));
  const between = tokens.slice(from + near + 1, first);
  return near < 0 ||
    between.some(({ text, lower, pos }) => /^[;:()]$/u.test(text) || pos === 'VERB' || (pos === 'CCONJ' && lower !== 'either'))
    ? -1
    : from + near;
}

/** "the claim that it sold" tells what was claimed; "a mill that sold" is as sure as the mill. */
function certaintyByNoun(field: EventField, opener: number, group: VerbGroup): Certainty {
  const { tokens } = field.sentence;
  const { lower } = tokens[opener] as Token;
  const noun = tokens[opener - 1] as Token;
  const effect =
    lower === 'that' && opener + 1 < group.first ? (noun.pos === 'NOUN' ? effectOfNoun : effectOf)(noun.lemma, 'clause') : undefined;
  if (effect !== undefined) return applyEffect(effect, noun.pos === 'NOUN' ? field.at(opener - 1) : 'held');
  return opener + 1 === group.first ? certaintyOfDescribed(field, opener - 1) : 'held';
}

function certaintyByVerb({ sentence: { tokens }, groups, at }: EventField, group: VerbGroup): Certainty {
  const before = groups.findLast(({ last }) => last < group.first && !isAttributive(tokens, last));
  if (before === undefined || group.first - before.last > SUBJECT_REACH || before.reduced) return 'held';
  const between = tokens.slice(before.last + 1, group.first);
  const { lemma } = tokens[before.last] as Token;
  if (isCutOff(between, mandativeVerbs.has(lemma))) return 'held';
  if (mandativeVerbs.has(lemma) && isBare(tokens, group) && between.length > 0) return 'open';
  const effect = effectOf(lemma, 'clause');
  return effect === undefined ? 'held' : applyEffect(effect, at(before.last));
}

/** A comma stands between, or an "and"; behind a wish "that Chile and Peru sell" is one clause. */
const isCutOff = (between: readonly Token[], isWish: boolean) =>
  between.some(({ text, pos }) => /^[,;:()]$/u.test(text) || (pos === 'CCONJ' && !(isWish && between[0]?.lower === 'that')));

/** "he stay": a verb in its base form, without a modal. */
const isBare = (tokens: readonly Token[], { first, last, modal }: VerbGroup) =>
  first === last && modal === null && tokens[last]?.lower === tokens[last]?.lemma;
