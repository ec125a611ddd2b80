import { isDash, wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';
import { isPluralAt } from './plural.ts';

const STOP = /^(?:ADP|SCONJ|PRON|DET|AUX|PART|PUNCT|CCONJ|SYM|INTJ)$/u;

function isDashAt(pieces: readonly Piece[], at: number): boolean {
  return isDash(textAt(pieces, at)) && gluedAt(pieces, at);
}

/** "80 Airbus A320 jets", "COVID-19 tests": digits that belong to the letters in front. */
function isGluedToName(pieces: readonly Piece[], at: number): boolean {
  if (!gluedAt(pieces, at)) return false;
  return /^\p{Lu}{1,3}$/u.test(textAt(pieces, at - 1)) || (isDashAt(pieces, at - 1) && kindAt(pieces, at - 2) === 'word');
}

/** Digits inside a phrase: "two 10-man teams", "two 16 year-old pupils", "40 Boeing 737 jets". */
function isAttributive(pieces: readonly Piece[], at: number): boolean {
  if (isDashAt(pieces, at + 1) && gluedAt(pieces, at + 2)) return true;
  if (wordAt(pieces, at + 1) === 'year' && isDash(wordAt(pieces, at + 2))) return true;
  if (gluedAt(pieces, at)) return isGluedToName(pieces, at);
  return posAt(pieces, at - 1) === 'PROPN' && textAt(pieces, at + 1) === wordAt(pieces, at + 1) && isPluralAt(pieces, at + 1);
}

/** "full- and part-time nurses"; not the number of "five- and six-cylinder". */
function isSuspended(pieces: readonly Piece[], at: number): boolean {
  return /^(?:and|or)$/u.test(wordAt(pieces, at + 1)) && /^(?:ADJ|NOUN|PROPN|ADV|VERB)$/u.test(posAt(pieces, at - 1));
}

/** "a quake causing eleven deaths": a verb behind a noun ends the phrase; "four dozen stolen bicycles", "state owned companies" go on. */
function isVerbOfNoun(pieces: readonly Piece[], at: number): boolean {
  if (posAt(pieces, at) !== 'VERB' || posAt(pieces, at - 1) !== 'NOUN' || wordAt(pieces, at - 1) === 'dozen') return false;
  return !(wordAt(pieces, at).endsWith('ed') && isPluralAt(pieces, at + 1));
}

function stopsAtWord(pieces: readonly Piece[], at: number): boolean {
  if (posAt(pieces, at) === 'NUM' && !isDash(wordAt(pieces, at + 1))) return true;
  return isVerbOfNoun(pieces, at) || (STOP.test(posAt(pieces, at)) && !/^(?:next|more|other|own|such)$/u.test(wordAt(pieces, at)));
}

/** Does a noun phrase end before the piece? */
export function stops(pieces: readonly Piece[], at: number): boolean {
  const kind = kindAt(pieces, at);
  if (kind === 'none' || /^['’]s$/u.test(wordAt(pieces, at))) return true;
  if (kind === 'digits') return !isAttributive(pieces, at);
  if (isDashAt(pieces, at)) return !(gluedAt(pieces, at + 1) || isSuspended(pieces, at));
  return kind === 'mark' || stopsAtWord(pieces, at);
}

const MODIFIES = /^(?:ADJ|PROPN)$/u;

/** "and" or "&" between two modifiers or two halves of a name: "digital and physical sales", "Tarrant & Lowe stores", "full- and part-time". */
export function joinsModifiers(pieces: readonly Piece[], from: number, at: number): boolean {
  const joint = wordAt(pieces, at);
  if (at <= from || kindAt(pieces, at + 1) === 'none' || !/^(?:and|or|&)$/u.test(joint)) return false;
  if (isDash(textAt(pieces, at - 1))) return kindAt(pieces, at + 1) === 'word';
  if (joint === 'or' || !MODIFIES.test(posAt(pieces, at - 1)) || !MODIFIES.test(posAt(pieces, at + 1))) return joint === '&';
  return /^\p{Lu}/u.test(textAt(pieces, at - 1)) === /^\p{Lu}/u.test(textAt(pieces, at + 1));
}
