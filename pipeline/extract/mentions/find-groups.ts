import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { smallJoiners } from '../../lexicons/name-cues.ts';
import { organizationEnds, organizationHeads } from '../../lexicons/organizations.ts';
import { longestKnown, lookUp } from './gazetteer.ts';
import { isAcronym, isCalendarWord, isFunctionWord, isNameWord, isOpeningWord } from './name-shape.ts';

/** A row of tokens of one sentence that may be one name; `to` is the index after the last. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

const particles: ReadonlySet<string> = new Set(
  'de la del da di do dos das des du van von der den bin ibn el al ben le y zu af av &'.split(' '),
);
const otherHeads: ReadonlySet<string> = new Set(
  'battle treaty declaration day order medal statue act bill state city republic kingdom gulf strait straits bay sea isle island islands horn cape city war year rock port lake temple palace tower tomb house bank court group'.split(
    ' ',
  ),
);
const takesOf = (word: string) => organizationHeads.has(word) || otherHeads.has(word);
const takesFor: ReadonlySet<string> = new Set(
  'center centre institute coalition ministry department movement campaign council fund foundation association alliance office agency committee commission society partnership party network school bureau forum union initiative project conference'.split(
    ' ',
  ),
);

/** Cuts a sentence into rows of capitalised words, kept together where a name goes on over "of", "and", "de": "Bank of China", "Rio de la Plata". */
export function findGroups(sentence: ReadSentence, text: string): Group[] {
  const { tokens } = sentence;
  const groups: Group[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!startsName(tokens, index, text)) continue;
    const to = endOfGroup(tokens, index, text);
    groups.push({ from: index, to });
    index = to - 1;
  }
  return groups;
}

/** A function word only starts a name when the whole is known: "The Hague". */
function startsName(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index] as Token;
  if (!isNameWord(token) || isCalendarWord(token, tokens[index - 1])) return false;
  return !isOpeningWord(token) || knownEnd(tokens, index, text) !== undefined;
}

function endOfGroup(tokens: readonly Token[], from: number, text: string): number {
  let to = knownEnd(tokens, from, text) ?? from + 1;
  for (;;) {
    const next = nextPart(tokens, from, to, text);
    if (next === undefined) return to;
    to = knownEnd(tokens, next, text) ?? next + 1;
  }
}

/** Names of several words that are known are never cut: "Centers for Disease Control and Prevention". */
function knownEnd(tokens: readonly Token[], from: number, text: string): number | undefined {
  const stretch = longestKnown(tokens, from, tokens.length, text);
  return stretch !== undefined && stretch.to > from + 1 ? stretch.to : undefined;
}

/** Index of the token with which the name goes on, or undefined when it ends at `to`. */
function nextPart(tokens: readonly Token[], from: number, to: number, text: string): number | undefined {
  const next = tokens[to];
  if (next === undefined) return undefined;
  if (isNameWord(next)) return continuesWith(tokens, to) ? to : undefined;
  if (next.text === '.' && isInitial(tokens[to - 1]) && isNameWord(tokens[to + 1])) return to + 1;
  if (isOwner(tokens[to - 1]) && /^['’]s?$/u.test(next.text) && isNameWord(tokens[to + 1])) return to + 1;
  if (!smallJoiners.has(next.lower) && next.text !== '&') return undefined;
  return joinedPart(tokens, from, to, text);
}

/** Common nouns whose possessive is part of a name: "Tarn People's Party", "Teachers' Union". */
const owners: ReadonlySet<string> = new Set(
  'people women men children workers teachers farmers nurses students veterans lawyers writers mothers citizens players doctors soldiers fishermen miners drivers'.split(
    ' ',
  ),
);
const isOwner = (token: Token | undefined) => token !== undefined && owners.has(token.lower);

const isInitial = (token: Token | undefined) => token !== undefined && /^\p{Lu}$/u.test(token.text);

function continuesWith(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return !isCalendarWord(token, tokens[index - 1]) && !(isFunctionWord(token) && token.lower !== 'will');
}

function joinedPart(tokens: readonly Token[], from: number, at: number, text: string): number | undefined {
  const joiner = (tokens[at] as Token).lower;
  const article = tokens[at + 1]?.lower === 'the' || particles.has(tokens[at + 1]?.lower ?? '');
  const next = at + (article ? 2 : 1);
  if (!isNameWord(tokens[next]) || !continuesWith(tokens, next)) return undefined;
  const joins =
    joiner === 'and'
      ? joinsAnd(tokens, { from, to: at }, next, text)
      : particles.has(joiner) || takesComplement(joiner, (tokens[at - 1] as Token).lower);
  return joins ? next : undefined;
}

/** "Bank of", "Institute for", "Committee on". */
function takesComplement(joiner: string, head: string): boolean {
  return joiner === 'of' ? takesOf(head) : (joiner === 'for' || joiner === 'on') && takesFor.has(head);
}

/** "Food and Drug Administration", "Ministry of Health and Welfare"; not "Brant and the Harbour Board", "France and Germany". */
function joinsAnd(tokens: readonly Token[], { from, to }: Group, next: number, text: string): boolean {
  const left = tokens.slice(from, to);
  const right = tokens[next] as Token;
  if (lookUp(text.slice(right.start, right.end)) !== undefined || tokens[to + 1]?.lower === 'the') return false;
  const complement = left.findIndex((token) => token.lower === 'of' || token.lower === 'for');
  if (complement > 0) return organizationHeads.has((left[complement - 1] as Token).lower) && !organizationEnds.has(right.lower);
  return left.length === 1 && sharesEnd(tokens, left[0] as Token, next);
}

/** "Food | Drug Administration" */
function sharesEnd(tokens: readonly Token[], first: Token, next: number): boolean {
  if (isAcronym(first.text) || lookUp(first.text) !== undefined || organizationEnds.has(first.lower)) return false;
  let last = next;
  while (isNameWord(tokens[last + 1])) last += 1;
  return last > next && last - next < 3 && organizationEnds.has((tokens[last] as Token).lower);
}
