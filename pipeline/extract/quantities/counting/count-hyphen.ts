import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { give } from './give.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt } from '../piece-at.ts';

/** Is there a hyphen at a piece that binds it to the next one? */
function boundTo(pieces: readonly Piece[], at: number): boolean {
  return isDash(wordAt(pieces, at)) && gluedAt(pieces, at) && gluedAt(pieces, at + 1);
}

/** Suffixes that count nothing: "six-figure sum", "two-nil", "a thirty-something". */
const NO_COUNT = /^(?:figures?|digits?|nil|all|somethings?|love)$/u;

/** "50-plus vans", "80-odd dialects", "a 200-strong crowd": the noun stands behind the suffix. */
function countOverSuffix(pieces: readonly Piece[], figure: Figure): boolean {
  const suffix = wordAt(pieces, figure.to + 1);
  if (NO_COUNT.test(suffix)) figure.dropped = true;
  if (!/^(?:plus|odd|ish|strong)$/u.test(suffix)) return figure.dropped;
  const phrase = suffix === 'strong' ? null : readNounPhrase(pieces, figure.to + 2, false);
  figure.to += 2;
  if (suffix === 'strong') figure.counted = 'person';
  else if (phrase !== null) give(figure, phrase);
  figure.rule ??= 'count/noun';
  return true;
}

/** "12-member panel", "eight-page text", "two-deck launch": the noun at the hyphen. */
export function countHyphen(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (!boundTo(pieces, figure.to) || kindAt(pieces, figure.to + 1) !== 'word') return false;
  if (countOverSuffix(pieces, figure)) return true;
  const end = boundTo(pieces, figure.to + 2) ? figure.to + 4 : figure.to + 2;
  const phrase = readNounPhrase(pieces, end - 1, true);
  const counted = phrase !== null && phrase.to >= end ? wordAt(pieces, end - 1) : wordAt(pieces, figure.to + 1);
  Object.assign(figure, { counted: counted === 'fold' ? 'time' : counted, countedAt: [figure.to + 1, end], to: end });
  figure.rule ??= 'count/hyphen';
  return true;
}
