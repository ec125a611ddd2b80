import { matchAfter, type BoundPhrase, type FoundBound } from './bounds.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { apartAt, gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';

/** "plus" and "at least" may begin what follows ("500 plus tax"): they count at a clause's end. */
const ENDS_CLAUSE = /^(?:plus|at least|at the least|more or less)$/u;
/** "12 maximum security wings", "5% at most banks": these may describe what follows. */
const DESCRIBES = /^(?:at most|max|maximum|minimum|tops)$/u;
/** Marks and words that end a clause; "$" and "(" do not. */
const STOPS = /^[.,;:!?)\]”’"'–—-]$/u;
const NEXT_CLAUSE = /^(?:per|each|every|when|if|because|while|before|after|and|but)$/u;

const gluedDash = (pieces: readonly Piece[], at: number): boolean => isDash(textAt(pieces, at)) && gluedAt(pieces, at);

function endsClause(pieces: readonly Piece[], at: number): boolean {
  if (gluedDash(pieces, at)) return false;
  return kindAt(pieces, at) === 'none' || STOPS.test(textAt(pieces, at)) || NEXT_CLAUSE.test(wordAt(pieces, at));
}

function describesNext(pieces: readonly Piece[], at: number): boolean {
  return gluedDash(pieces, at) || /^(?:NOUN|ADJ|PROPN)$/u.test(posAt(pieces, at));
}

/** "12 and up to 20", "24 hours and over the next five years", "2 million or about 38.5%", "18 percent or less than a third". */
const PREPOSITION = /^(?:or|and) (?:above|below|over|under|up|upwards?)$/u;
const DETERMINER = /^(?:a|an|the|to|his|her|its|their|our|this|that|these|those|all)$/u;

function leadsOn({ pieces, figures }: Line, phrase: string, end: number): boolean {
  const next = wordAt(pieces, end);
  if (next === 'than') return true;
  return (
    PREPOSITION.test(phrase) && (DETERMINER.test(next) || figures.some(({ from, numeralFrom }) => from === end || numeralFrom === end))
  );
}

/** "30 and more are missing" goes on; "30 euros and more." does not. */
function goesOn({ pieces }: Line, end: number): boolean {
  return kindAt(pieces, end) === 'word' && !/^(?:people|of|in|at|for|from|on|a|per)$/u.test(wordAt(pieces, end));
}

function opensNext(line: Line, figure: Figure, { words }: BoundPhrase, at: number): boolean {
  const { pieces } = line;
  const phrase = words.filter((word) => word !== '-').join(' ');
  const end = at + words.length;
  if (phrase === '+') return apartAt(pieces, at);
  if (/^upwards?$/u.test(phrase)) return wordAt(pieces, figure.from - 1) !== 'from';
  if (phrase === 'and more') return goesOn(line, end);
  if (words[0] !== '-' && ENDS_CLAUSE.test(phrase)) return !endsClause(pieces, end);
  if (DESCRIBES.test(phrase)) return describesNext(pieces, end);
  return leadsOn(line, phrase, end);
}

/** The bound that words behind the figure, its unit or its noun tell: "14 or more", "10 days at least", "40-odd". */
export function boundAfter(line: Line, figure: Figure): FoundBound | null {
  for (const at of new Set([figure.numeralTo, figure.to, figure.countedAt?.[1] ?? figure.to])) {
    const phrase = matchAfter(line.pieces, at);
    if (phrase?.rule.bound == null || opensNext(line, figure, phrase, at)) continue;
    if (phrase.words[0] === '-') figure.to = Math.max(figure.to, at + phrase.words.length);
    return { bound: phrase.rule.bound, rule: phrase.rule.id };
  }
  return null;
}
