import { otherStarts } from '../../lexicons/name-cues.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import { roleHeads, roleModifiers, roleTails } from '../../lexicons/titles.ts';
import type { Token } from '../../nlp/reading.ts';
import { cueKind } from './cue-kind.ts';
import type { Group } from './find-groups.ts';
import { recase } from './dateline.ts';
import { type KnownName, longestKnown, lookUp } from './gazetteer.ts';
import { isAcronym } from './name-shape.ts';
import { looksLikePerson } from './judge.ts';
import { isHonorific, roleBefore } from './role-before.ts';

/** One name of a group: known, named by a title in front of it, or still to be judged. */
export interface Piece extends Group {
  readonly known?: KnownName;
  /** text of the title in front; '' for "Mr." */
  readonly role?: string;
}

/**
 * Takes titles and adjectives of nationality off a group: "US President Joe Biden" → "US", "Joe Biden" (role "President").
 * Words of a title that name nothing by themselves go with the title.
 */
export function splitGroup(tokens: readonly Token[], group: Group, text: string): Piece[] {
  const { from, to } = group;
  if (from >= to) return [];
  const known = longestKnown(tokens, from, to, text);
  if (known?.to === to) return [{ ...group, known: known.known }];
  const tail = roleTailEnd(tokens, group, text);
  if (tail > from) return splitGroup(tokens, { from: tail, to }, text);
  const title = titleAt(tokens, group, text);
  if (title !== undefined) return [...leftOfTitle(tokens, { from, to: title }, text), ...splitGroup(tokens, { from: title + 1, to }, text)];
  if (known !== undefined) return splitAfterKnown(tokens, group, known, text);
  if (beginsApart(tokens, group, text)) return [{ from, to: from + 1 }, ...splitGroup(tokens, { from: from + 1, to }, text)];
  const recased = knownInCapitals(tokens, group);
  return [recased === undefined ? withRole(tokens, group, text) : { ...group, known: recased }];
}

/** "TEXAS": a place in capitals is no short form. */
function knownInCapitals(tokens: readonly Token[], { from, to }: Group): KnownName | undefined {
  const { text } = tokens[from] as Token;
  return to === from + 1 && /^\p{Lu}{4,}$/u.test(text) ? lookUp(recase(text)) : undefined;
}

/** "State" of "Secretary of | State Marco Rubio", "Tourism" of "Secretary for Culture, Sports and | Tourism Ada Brant". */
function roleTailEnd(tokens: readonly Token[], group: Group, text: string): number {
  const { from, to } = group;
  let tail = from;
  while (tail < to && roleTails.has((tokens[tail] as Token).lower)) tail += 1;
  return tail > from && followsRole(tokens, from) && cueKind(tokens, group, text) === undefined ? tail : from;
}

const LONGEST_TAIL = 10;

/** "HSB | Ada Brant", "HSB | KZN": a short form is no part of a person's name, nor of another short form. */
function beginsApart(tokens: readonly Token[], { from, to }: Group, text: string): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (second === undefined || to - from < 2 || !isAcronym(first.text) || otherStarts.has(first.lower) || first.text.includes('.'))
    return false;
  if (firstNames.has(second.text)) return true;
  if (first.text.length < 3) return false;
  if (to - from === 2) return isAcronym(second.text) && second.text.length > 2;
  return cueKind(tokens, { from, to }, text) === undefined && looksLikePerson(text.slice(second.start, (tokens[to - 1] as Token).end));
}

/** Walks back over the words of an office to "Minister of". */
function followsRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_TAIL; at -= 1) {
    const { lower } = tokens[at] as Token;
    if (lower === 'of' || lower === 'for') return roleHeads.has((tokens[at - 1] as Token).lower);
    if (lower !== 'and' && lower !== ',' && lower !== '&' && !roleTails.has(lower)) return false;
  }
  return false;
}

/** Index of the last word of a title inside the group, or undefined. "King Street" and "General Motors Company" hold none. */
function titleAt(tokens: readonly Token[], { from, to }: Group, text: string): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    const token = tokens[index] as Token;
    if (isHonorific(token) && index < to - 1) return index;
    if (!roleHeads.has(token.lower)) continue;
    const next = tokens[index + 1];
    if (index === to - 1) return from < index && firstNames.has((tokens[from] as Token).text) ? undefined : index;
    if (next !== undefined && (firstNames.has(next.text) || cueKind(tokens, { from, to }, text) === undefined)) return index;
  }
  return undefined;
}

/** "White House" of "White House Press | Secretary"; words that only belong to the title are dropped. */
function leftOfTitle(tokens: readonly Token[], group: Group, text: string): Piece[] {
  let to = group.to;
  while (to > group.from && longestKnown(tokens, group.from, to, text)?.to !== to && isTitleWord(tokens[to - 1] as Token)) to -= 1;
  return splitGroup(tokens, { from: group.from, to }, text).filter((piece) => {
    return piece.known !== undefined || cueKind(tokens, piece, text) !== undefined || isAcronym((tokens[piece.from] as Token).text);
  });
}

const isTitleWord = (token: Token) => roleModifiers.has(token.lower) || roleHeads.has(token.lower);

function splitAfterKnown(tokens: readonly Token[], group: Group, { known, to }: { known: KnownName; to: number }, text: string): Piece[] {
  const { from } = group;
  const whole = withRole(tokens, group, text);
  if (cueKind(tokens, group, text) !== undefined) return [whole];
  const rest = { from: to, to: group.to };
  const isGivenName = to === from + 1 && firstNames.has((tokens[from] as Token).text);
  if (isGivenName && !firstNames.has((tokens[to] as Token).text)) return [whole];
  const splits =
    known.kind === 'group' || known.country || firstNames.has((tokens[to] as Token).text) || roleBefore(tokens, from) !== undefined;
  return splits ? [{ from, to, known }, ...splitGroup(tokens, rest, text)] : [whole];
}

function withRole(tokens: readonly Token[], group: Group, text: string): Piece {
  if (isHonorific(tokens[group.from - 1])) return { ...group, role: '' };
  const role = roleBefore(tokens, group.from);
  if (role === undefined) return group;
  return { ...group, role: text.slice((tokens[role.from] as Token).start, (tokens[role.to - 1] as Token).end) };
}
