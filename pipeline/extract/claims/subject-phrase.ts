import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readNounPhrases, type Located, type NounPhrase } from './noun-phrase.ts';
import { SAYING } from './saying.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words that begin a clause, not a phrase, though the tagger takes them for prepositions. */
const CLAUSE_OPENERS = new Set([
  'although',
  'though',
  'while',
  'because',
  'since',
  'after',
  'before',
  'until',
  'that',
  'whereas',
  'as',
  'if',
]);

/**
 * The subject of a verb: the last noun phrase before it that no preposition governs; for want of one, the noun before the relative
 * pronoun, or the subject of the clause before. "The mayor, a friend of Roe, resigned" → "The mayor".
 */
export function phraseBefore(clauses: readonly Clause[], index: number, group: VerbGroup): Located | null {
  const clause = clauses[index] as Clause;
  const { tokens } = clause.sentence;
  if (/^\p{L}+['’](?:ll|[dsm]|re|ve)$/u.test(tokens[group.first]?.lower ?? '')) return { tokens, phrase: alone(group.first) };
  const that = relativeThat(clause, group);
  if (that >= 0) return lastPhrase(tokens, clause.from, that);
  if (resumesMainClause(clause, group)) return antecedentOf(clauses, index);
  const free = freePhrases(tokens, clause.from, group).filter(
    ({ first, last, head }) =>
      (last === group.first - (group.reduced && tokens[group.first - 1]?.text === ',' ? 2 : 1) ||
        !isObjectOfAnother(clause, group, first)) &&
      !RELATIVE.test((tokens[head] as Token).lower),
  );
  const phrase = free.at(-1);
  if (phrase !== undefined) return { tokens, phrase: joined(tokens, apposed(tokens, free, group)) };
  const former = clauses[index - 1];
  if (former === undefined) return null;
  const verb = former.verbs.findLast(isFinite) ?? former.verbs[0];
  return (clause.relative ? antecedentOf(clauses, index) : null) ?? (verb === undefined ? null : phraseBefore(clauses, index - 1, verb));
}

/** "she'll go": the pronoun stands in the verb group. */
const alone = (index: number): NounPhrase => ({ first: index, last: index, head: index });

const isFinite = (verb: VerbGroup) => !verb.infinitive && !verb.participle && !verb.reduced;
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/u;

/** The noun that a relative clause speaks of: the last one before it. */
function antecedentOf(clauses: readonly Clause[], index: number): Located | null {
  const former = clauses[index - 1];
  if (former === undefined) return null;
  const { tokens } = former.sentence;
  const phrases = readNounPhrases(tokens, former.from, former.to);
  return phrases.length === 0 ? null : { tokens, phrase: beforeItsPlace(tokens, phrases) };
}

/** "the bridge at Vane, which is standing": not the place, but what is there. */
function beforeItsPlace(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase {
  const [before, last] = [phrases.at(-2), phrases.at(-1) as NounPhrase];
  const isPlace = /^(?:at|near|outside)$/u.test(tokens[last.first - 1]?.lower ?? '') && tokens[last.head]?.pos === 'PROPN';
  return isPlace && before?.last === last.first - 2 && tokens[before.head]?.pos === 'NOUN' ? before : last;
}

function lastPhrase(tokens: readonly Token[], from: number, to: number): Located | null {
  const phrase = readNounPhrases(tokens, from, to).at(-1);
  return phrase === undefined ? null : { tokens, phrase };
}

/**
 * Where "that" stands for the noun before it as the subject of a verb, or -1: of "the river that fed the towns dried up" in both verbs,
 * for the second is joined to the first by nothing.
 */
function relativeThat({ verbs, sentence: { tokens } }: Clause, group: VerbGroup): number {
  const isThat = ({ first }: VerbGroup) => tokens[first - 1]?.lower === 'that' && /^(?:NOUN|PROPN)$/u.test(tokens[first - 2]?.pos ?? '');
  if (isThat(group)) return group.first - 1;
  const finite = verbs.filter(isFinite);
  const former = finite[finite.indexOf(group) - 1];
  return former !== undefined && isThat(former) && !isJoined(tokens, former, group) ? former.first - 1 : -1;
}

const isJoined = (tokens: readonly Token[], former: VerbGroup, group: VerbGroup) =>
  SAYING.has(former.lemma) ||
  tokens.slice(former.last + 1, group.first).some(({ pos, lower }) => pos === 'CCONJ' || pos === 'SCONJ' || lower === 'that');

/** "the river that fed the towns | dried up": a second finite verb, joined to the first by nothing, is that of the noun before. */
function resumesMainClause({ relative, verbs, sentence: { tokens } }: Clause, group: VerbGroup): boolean {
  const finite = verbs.filter(isFinite);
  const former = finite[finite.indexOf(group) - 1];
  return relative && former !== undefined && !isJoined(tokens, former, group);
}

/** Noun phrases that no preposition governs; the one straight before a gerund is its subject even so ("with Kosovo agreeing"). */
function freePhrases(tokens: readonly Token[], from: number, group: VerbGroup): NounPhrase[] {
  const phrases = readNounPhrases(tokens, from, group.first);
  const isFree = (phrase: NounPhrase) => !isGoverned(tokens, phrase) || (group.participle && phrase.last === group.first - 1);
  const free = phrases.filter((phrase, index) => isFree(phrase) && !isJoinedToGoverned(tokens, phrases, index));
  return free.length > 0 ? free : phrases.filter(isFree);
}

function isGoverned(tokens: readonly Token[], { first }: NounPhrase): boolean {
  const before = tokens[first - 1];
  return before?.text === '(' || (before?.pos === 'ADP' && !CLAUSE_OPENERS.has(before.lower));
}

/** "pacts between Velm and Orla": the preposition of the first governs the second. */
function isJoinedToGoverned(tokens: readonly Token[], phrases: readonly NounPhrase[], index: number): boolean {
  const [before, phrase] = [phrases[index - 1], phrases[index]];
  if (before === undefined || phrase === undefined || before.last !== phrase.first - 2) return false;
  return /^(?:and|or)$/u.test(tokens[phrase.first - 1]?.lower ?? '') && isGoverned(tokens, before);
}

/**
 * "Police arrested the driver and fled": what stands behind another verb, and not straight before this one, is the object of that one;
 * not behind a verb of saying ("Police said the driver of the bus fled"), which tells something to nobody.
 */
function isObjectOfAnother(clause: Clause, group: VerbGroup, first: number): boolean {
  const verb = clause.verbs.findLast((other) => other.last < first && other.last < group.first);
  return (
    verb !== undefined && !verb.reduced && !group.participle && !group.infinitive && (verb.lemma === 'tell' || !SAYING.has(verb.lemma))
  );
}

/** "Ada Verrin, mayor of Orla, resigned": of a phrase and what is set behind it between commas, the name, else the first. */
function apposed(tokens: readonly Token[], free: readonly NounPhrase[], group: VerbGroup): NounPhrase {
  const last = free.at(-1) as NounPhrase;
  const before = free.at(-2);
  const isSet = before !== undefined && tokens[last.first - 1]?.text === ',' && tokens[group.first - 1]?.text === ',';
  if (!isSet) return last;
  return isName(tokens, last) && !isName(tokens, before) ? last : before;
}

const isName = (tokens: readonly Token[], { head }: NounPhrase) => tokens[head]?.pos === 'PROPN';

/** "nurses and doctors": one phrase, with the first noun as its head; names stay apart, for they are parties of their own. */
function joined(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (tokens[phrase.first - 1]?.lower !== 'and' || tokens[phrase.head]?.pos !== 'NOUN') return phrase;
  const before = readNounPhrases(tokens, Math.max(0, phrase.first - JOINED_REACH), phrase.first - 1).at(-1);
  const touches = before !== undefined && before.last === phrase.first - 2 && !isName(tokens, before) && !isGoverned(tokens, before);
  return touches && tokens[before.head]?.pos === 'NOUN' ? { ...phrase, first: before.first, head: before.head } : phrase;
}

/** Words that the first of two joined phrases may have. */
const JOINED_REACH = 7;
