import { wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';

const ONLY = /^(?:only|just|now|still|about|around|nearly|almost|barely|already|under|over)$/u;

/** Where a word in front of a figure stands, over "just" and "about". */
function leadAt(pieces: readonly Piece[], from: number): number {
  return ONLY.test(wordAt(pieces, from - 1)) ? from - 2 : from - 1;
}

/** "aged 12", "aged just 18", "at age 30", "the age of 21", "ages 5 to 11", "ranging in age from 11 to 75", "the average age is 43". */
export function ageSaid({ pieces }: Line, figure: Figure): boolean {
  const at = leadAt(pieces, figure.from);
  if (/^(?:aged|age|ages|turned|turning|turns)$/u.test(wordAt(pieces, at))) return true;
  return /^(?:of|from|between|is|was)$/u.test(wordAt(pieces, at)) && /^ages?$/u.test(wordAt(pieces, at - 1));
}

/** "The painter died at 91", "dead at 27". */
export function diedAt({ pieces }: Line, figure: Figure): boolean {
  if (wordAt(pieces, figure.from - 1) !== 'at' || !/^(?:died|dies|dead|dying)$/u.test(wordAt(pieces, figure.from - 2))) return false;
  return figure.counted === null && (figure.value ?? 0) > 12;
}

export const PEOPLE =
  /^(?:children|child|kids|adults|adult|people|person|men|women|those|anyone|everyone|boys|girls|pupils|students|players|workers|residents|voters|patients|teenagers|youths|minors|infants|babies|drivers|citizens|youngsters|candidates|applicants|participants)$/u;

/** What goes on behind "he was 16": "when", "and", "I watched", "has had three albums". */
const AFTER_PREDICATE =
  /^(?:when|after|before|until|since|by|at|in|and|but|or|on|as|because|while|years?|now|next|this|then|almost|nearly|has|have|had|is|was|i|he|she|we|they|it|you|my|his|her|the)$/u;
/** "Anna, who was nine", "he is 62", "She will be 35 by", "she was only 16 when". */
export function predicateAge(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (figure.counted !== null) return false;
  const at = leadAt(pieces, figure.from);
  const verb = wordAt(pieces, at);
  if (!/^(?:is|was|be|am|being)$/u.test(verb)) return false;
  const subject = wordAt(pieces, at - (verb === 'be' ? 2 : 1));
  if (!/^(?:he|she|who|i)$/u.test(subject)) return false;
  const next = pieces[figure.numeralTo];
  return next === undefined || next.kind === 'mark' || AFTER_PREDICATE.test(next.lower);
}
