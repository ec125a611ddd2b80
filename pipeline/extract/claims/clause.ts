import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import { readVerbGroups, type VerbGroup } from './verb-group.ts';

/** A stretch of a sentence with at most one main predication; `from`/`to` count tokens, half-open. */
export interface Clause {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly verbs: readonly VerbGroup[];
  /** a relative clause speaks of the noun before it */
  readonly relative: boolean;
}

const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')', '…']);
const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'because',
  'after',
  'before',
  'when',
  'if',
  'until',
  'unless',
  'whereas',
  'since',
  'but',
]);
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);

/** Cuts a sentence into clauses at marks, subordinators, relative pronouns and joined predications. */
export const readClauses = remember((sentence: ReadSentence): readonly Clause[] => {
  const groups = readVerbGroups(sentence.tokens);
  const cuts = cutsOf(sentence.tokens, groups);
  const clauses: Clause[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] as number;
    const verbs = groups.filter((group) => group.first >= from && group.first < to);
    const opener = sentence.tokens[from]?.text === ',' ? from + 1 : from;
    const relative = RELATIVES.has(sentence.tokens[opener]?.lower ?? '');
    if (to > from) clauses.push({ sentence, from, to, verbs, relative });
  }
  return mergeVerbless(clauses);
});

/** Where clauses begin, and where the last one ends. */
function cutsOf(tokens: readonly Token[], groups: readonly VerbGroup[]): number[] {
  const cuts = [0];
  for (let index = 1; index < tokens.length; index += 1) if (startsClause(tokens, groups, index)) cuts.push(index);
  return [...cuts, tokens.length];
}

function startsClause(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (BREAKS.has(token.text)) return !isBracketOfName(tokens, groups, index);
  if (token.text === ',') return startsBehindComma(tokens, groups, index + 1);
  if (before.text === ',' && !SUBORDINATORS.has(token.lower)) return false;
  return opensClause(tokens, groups, index);
}

/** "Gulf Terminals (GT)": a bracket round words without a verb ends no clause. */
function isBracketOfName(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const opens = tokens[index]?.text === '(';
  if (!opens && tokens[index]?.text !== ')') return false;
  const stretch = opens ? tokens.slice(index + 1, index + BRACKET_REACH) : tokens.slice(Math.max(0, index - BRACKET_REACH), index);
  const length = opens
    ? stretch.findIndex(({ text }) => text === ')')
    : stretch.length - 1 - stretch.findLastIndex(({ text }) => text === '(');
  const [from, to] = opens ? [index, index + 1 + length] : [index - 1 - length, index];
  return length >= 0 && length < stretch.length && !groups.some(({ first }) => first > from && first < to);
}

/** Words that a bracket beside a name may hold. */
const BRACKET_REACH = 10;

function startsBehindComma(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return RELATIVES.has(lower) || (lower === 'and' && joinsPredications(tokens, groups, index));
}

/** Words that begin a clause where a verb follows soon enough. */
function opensClause(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  if (lower === 'that') return tokens[index - 1]?.pos === 'VERB' && verbFollows(groups, index, 14);
  if (RELATIVES.has(lower)) return verbFollows(groups, index, 6);
  if (lower === 'since' && tokens[index - 1]?.pos === 'AUX') return false;
  if (isBeforeHour(tokens, groups, index)) return false;
  if (SUBORDINATORS.has(lower)) return verbFollows(groups, index, 12) && groups.some((group) => group.first < index);
  return lower === 'and' && joinsPredications(tokens, groups, index);
}

/** "was stabbed shortly after 5 p.m. at the mall, police said": before an hour, a preposition; the verb is that of another clause. */
function isBeforeHour(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const isHour = /^(?:after|before|since|until)$/u.test(tokens[index]?.lower ?? '') && HOUR.test(tokens[index + 1]?.lower ?? '');
  const comma = tokens.findIndex(({ text }, at) => at > index && text === ',');
  return isHour && !groups.some(({ first }) => first > index && (comma < 0 || first < comma));
}

const HOUR = /^(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?|noon|midnight|midday|dawn|daybreak|dusk|sunrise|sunset|nightfall|dark)$/u;

const verbFollows = (groups: readonly VerbGroup[], index: number, within: number) =>
  groups.some((group) => group.first > index && group.first <= index + within);

/** "and" joins predications when a verb stands on both sides: "X fled and 20 were hurt", "X agreed and paid". */
function joinsPredications(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const before = groups.some((group) => group.first < index);
  const next = groups.find((group) => group.first > index);
  if (
    !before ||
    isInsideSubject(tokens, groups, index) ||
    next === undefined ||
    next.infinitive ||
    next.participle ||
    next.reduced ||
    next.first > index + 9
  )
    return false;
  const between = tokens.slice(index + 1, next.first);
  return (
    !between.some((token) => token.text === ',' || token.pos === 'ADP') &&
    (between.length === 0 || between.some((token) => /^(?:NOUN|PROPN|PRON|NUM)$/u.test(token.pos)))
  );
}

/** "if both the owner and the bank agree": no verb stands between the word that opens the clause and the "and". */
function isInsideSubject(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): boolean {
  const opener = tokens.slice(0, index).findLastIndex(({ lower }) => SUBORDINATORS.has(lower) && lower !== 'but');
  return opener >= 0 && !groups.some(({ first }) => first > opener && first < index);
}

/** A stretch without a verb of its own belongs to the clause before it (or after it, at the start). */
function mergeVerbless(clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    if (last !== undefined && (clause.verbs.length === 0 || last.verbs.length === 0) && !clause.relative) {
      merged[merged.length - 1] = { ...last, to: clause.to, verbs: [...last.verbs, ...clause.verbs] };
    } else merged.push(clause);
  }
  return merged;
}
