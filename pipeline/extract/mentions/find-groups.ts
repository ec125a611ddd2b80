import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import { openingNouns, smallJoiners } from '../../lexicons/name-cues.ts';
import { companySuffixes, newspaperEnds } from '../../lexicons/organizations.ts';
import { roleHeads } from '../../lexicons/titles.ts';
import { longestKnown, lookUp } from './gazetteer.ts';
import { joinedPart } from './joins.ts';
import { beginsSentence, continuesName, isCalendarWord, isNameWord, isOpeningWord } from './name-shape.ts';

/** A row of tokens of one sentence that may be one name; `to` is the index after the last. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

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
  if (!isNameWord(token) || (isCalendarWord(token, tokens[index - 1]) && !isGivenName(tokens, index))) return false;
  if (beginsSentence(tokens, index) && isOpeningNoun(token) && !isNameWord(tokens[index + 1])) return false;
  return !isOpeningWord(token) || knownEnd(tokens, index, text) !== undefined || isNewspaper(tokens, index);
}

const isOpeningNoun = ({ lower }: Token) => openingNouns.has(lower) || (lower.endsWith('s') && roleHeads.has(lower.slice(0, -1)));

/** "Jan Brant", "June Brant": months that are given names, with a surname behind them. */
function isGivenName(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  return (
    firstNames.has(token.text) &&
    next !== undefined &&
    isNameWord(next) &&
    continuesName(tokens, index + 1) &&
    lookUp(next.text) === undefined
  );
}

/** "he told | The Tarn Star": a capital "The" inside a sentence belongs to the name. */
function isNewspaper(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'The' || !/^[\p{Ll},]/u.test(tokens[index - 1]?.text ?? '')) return false;
  let last = index;
  while (isNameWord(tokens[last + 1])) last += 1;
  return last > index && newspaperEnds.has((tokens[last] as Token).lower);
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
  if (isNameWord(next)) return continuesName(tokens, to) ? to : undefined;
  if (isMarkInName(tokens, to)) return to + 1;
  if (next.text === ',' || next.text === '.') return closeSuffix(tokens, to);
  return smallJoiners.has(next.lower) || next.text === '&' ? joinedPart(tokens, from, to, text) : undefined;
}

/** "J | . Brant", "People | 's Party". */
function isMarkInName(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], (tokens[at] as Token).text];
  const opens = mark === '.' ? isInitial(before) : /^['’]s?$/u.test(mark) && isOwner(before);
  return opens && isNameWord(tokens[at + 1]);
}

/** "Kestrel Holdings, Inc." · "Ada Brant, Jr." · "kestrel.com" */
function closeSuffix(tokens: readonly Token[], at: number): number | undefined {
  const [before, mark, suffix] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || suffix === undefined) return undefined;
  if (mark.text === ',') return companySuffixes.has(suffix.lower) ? at + 1 : undefined;
  return mark.start === before.end && suffix.start === mark.end && DOMAIN.test(suffix.text) ? at + 1 : undefined;
}

const DOMAIN = /^(?:com|org|net|co|io|tv)$/u;

/** Common nouns whose possessive is part of a name: "Tarn People's Party", "Teachers' Union". */
const owners: ReadonlySet<string> = new Set(
  'people women men children workers teachers farmers nurses students veterans lawyers writers mothers citizens players doctors soldiers fishermen miners drivers'.split(
    ' ',
  ),
);
const isOwner = (token: Token | undefined) => token !== undefined && owners.has(token.lower);

const isInitial = (token: Token | undefined) => token !== undefined && /^\p{Lu}$/u.test(token.text);
