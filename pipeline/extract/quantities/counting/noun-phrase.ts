import { singularNoun } from '../../../nlp/singular.ts';
import { isDash, wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt } from '../piece-at.ts';
import { joinsModifiers, stops } from './phrase-stops.ts';
import { isPlural } from './plural.ts';

export interface NounPhrase {
  readonly counted: string;
  readonly modifiers: readonly string[];
  readonly from: number;
  readonly to: number;
}

const REACH = 8;

type Step = 'head' | 'next is head' | 'owner' | 'modifier';

/** Is a hyphen on either side of a plural that a noun follows? "plain-clothes officers", "sports-mad towns". */
function isHyphened(pieces: readonly Piece[], at: number): boolean {
  if (isDash(wordAt(pieces, at + 1)) && gluedAt(pieces, at + 1) && gluedAt(pieces, at + 2)) return true;
  return gluedAt(pieces, at) && isDash(wordAt(pieces, at - 1)) && /^(?:NOUN|PROPN|ADJ)$/u.test(posAt(pieces, at + 1));
}

/** Plurals that stand in front of another: "sales jobs", "rights groups", and those of a name: "United Nations troops". */
const PLURAL_MODIFIERS = new Set(
  (
    'sales sports arms news drugs rights securities communications operations systems weapons services savings claims goods materials parts admissions awards careers elections humanities ' +
    'economics politics mathematics statistics police staff women men children people troops media data series fish homicide emergency headquarters customs forces affairs works ' +
    'womens mens childrens peoples relations resources solutions logistics electronics athletics antiques'
  ).split(' '),
);

function modifies(pieces: readonly Piece[], at: number): boolean {
  return PLURAL_MODIFIERS.has(wordAt(pieces, at)) || (posAt(pieces, at) === 'PROPN' && posAt(pieces, at - 1) === 'PROPN');
}

/** What a plural is in its phrase: the head, an owner ("women's teams"), a modifier ("sales jobs", "plain-clothes officers"). */
function stepOfPlural(pieces: readonly Piece[], at: number): Step {
  const next = pieces[at + 1];
  if (next === undefined) return 'head';
  if (next.glued && /^['’]s?$/u.test(next.lower) && kindAt(pieces, at + 2) === 'word') return 'owner';
  if (isHyphened(pieces, at)) return 'modifier';
  return next.pos === 'NOUN' && isPlural(next, false) && modifies(pieces, at) ? 'next is head' : 'head';
}

/** The first plural within reach. */
function pluralHead(pieces: readonly Piece[], from: number): number | null {
  let mass: number | null = null;
  for (let at = from; at < from + REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (stops(pieces, at)) {
      if (joinsModifiers(pieces, from, at)) continue;
      break;
    }
    if (MASS.has(piece.lower) && piece.pos === 'NOUN') mass = at;
    if (!isPlural(piece, at === from)) continue;
    const step = stepOfPlural(pieces, at);
    if (step === 'owner') at += 1;
    else if (step !== 'modifier') return step === 'head' ? at : at + 1;
  }
  return mass;
}

/** The last of the first row of nouns: what "one" and hyphens count. */
function singularHeadOf(pieces: readonly Piece[], from: number): number | null {
  let last: number | null = null;
  for (let at = from; at < from + REACH && !stops(pieces, at); at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (isPlural(piece, at === from) && stepOfPlural(pieces, at) === 'head') return at;
    if (piece.pos === 'NOUN' && !isDash(wordAt(pieces, at + 1))) last = at;
    else if (piece.kind === 'word' && (last !== null || (piece.pos === 'VERB' && at > from))) break;
  }
  return last;
}

/** Index of the head noun: a plural, or the last of a row of nouns where one thing is counted. */
function headOf(pieces: readonly Piece[], from: number, singular: boolean): number | null {
  return singular ? singularHeadOf(pieces, from) : pluralHead(pieces, from);
}

/** Nouns counted without a plural ("1,700 staff" is in PLURALS; these follow hyphens and headlines too). */
const MASS = new Set('staff crew personnel police aircraft fish sheep people strong percent head offspring cattle'.split(' '));

/** Words in front of the head that name the thing with it: "gang members", "fire engines", "heart transplants". */
function compoundStart(pieces: readonly Piece[], from: number, head: number): number {
  let at = head;
  while (at > from) {
    const before = pieces[at - 1];
    if (before === undefined || before.kind !== 'word' || gluedAt(pieces, at) || !isNounLike(before)) break;
    if (at >= 2 && isDash(wordAt(pieces, at - 2)) && gluedAt(pieces, at - 1)) break;
    at -= 1;
  }
  return at;
}

const NO_COMPOUND = new Set(
  'new more other next last past young old little top key major minor senior junior former total fellow'.split(' '),
);

function isNounLike(piece: Piece): boolean {
  if (NO_COMPOUND.has(piece.lower) || piece.lower !== piece.text) return /^[A-Z]{2,5}$/u.test(piece.text);
  return piece.pos === 'NOUN' || (piece.pos === 'VERB' && piece.lemma === piece.lower && !/(?:ed|ing)$/u.test(piece.lower));
}

function wordsBetween(pieces: readonly Piece[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (isDash(piece.text) && words.length > 0 && at + 1 < to) {
      words[words.length - 1] = `${words.at(-1) ?? ''}-${wordAt(pieces, at + 1)}`;
      at += 1;
    } else if (piece.kind === 'word') words.push(piece.lower);
  }
  return words;
}

/** "men and women" are people. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['men women', 'person'],
  ['women men', 'person'],
  ['boys girls', 'child'],
  ['girls boys', 'child'],
]);

/** The noun phrase that starts at a piece: "alleged Venezuelan gang members" → gang member; alleged, venezuelan. */
export function readNounPhrase(pieces: readonly Piece[], from: number, singular: boolean): NounPhrase | null {
  const head = headOf(pieces, from, singular);
  if (head === null) return null;
  const pair = wordAt(pieces, head + 1) === 'and' ? PAIRS.get(`${wordAt(pieces, head)} ${wordAt(pieces, head + 2)}`) : undefined;
  if (pair !== undefined) return { counted: pair, modifiers: wordsBetween(pieces, from, head), from, to: head + 3 };
  const start = compoundStart(pieces, from, head);
  const noun = singularHead(pieces, head);
  const compound = wordsBetween(pieces, start, head);
  return { counted: [...compound, noun].join(' '), modifiers: wordsBetween(pieces, from, start), from, to: head + 1 };
}

/** Demonyms keep no capital here: the record's `counted` is lower case but for what is always a name. */
function singularHead(pieces: readonly Piece[], head: number): string {
  const piece = pieces[head];
  if (piece === undefined) return '';
  const singular = singularNoun(piece.lower);
  return head > 0 && /^\p{Lu}/u.test(piece.text) && piece.pos === 'PROPN'
    ? `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`
    : singular;
}
