import { wordAt, type Figure, type Line } from './figure.ts';

/** "aged 12", "at age 30", "the age of 21", "ages 5 to 11", "ranging in age from 11 to 75". */
export function ageSaid(line: Line, figure: Figure): boolean {
  const word = wordAt(line.pieces, figure.from - 1);
  if (/^(?:aged|age|ages|turned|turning|turns)$/u.test(word)) return true;
  return /^(?:of|from|between)$/u.test(word) && /^ages?$/u.test(wordAt(line.pieces, figure.from - 2));
}

export const PEOPLE =
  /^(?:children|child|kids|adults|adult|people|person|men|women|those|anyone|everyone|boys|girls|pupils|students|players|workers|residents|voters|patients|teenagers|youths|minors|infants|babies|drivers|citizens|youngsters|candidates|applicants|participants)$/u;

/** What goes on behind "he was 16": "when", "and", "I watched", "has had three albums". */
const AFTER_PREDICATE =
  /^(?:when|by|at|in|and|but|or|on|as|because|while|years?|now|next|this|then|almost|nearly|has|have|had|is|was|i|he|she|we|they|it|you|my|his|her|the)$/u;
const ONLY = /^(?:only|just|now|still|about|around|nearly|almost|barely|already)$/u;

/** "Anna, who was nine", "he is 62", "She will be 35 by", "she was only 16 when". */
export function predicateAge(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (figure.counted !== null) return false;
  const at = ONLY.test(wordAt(pieces, figure.from - 1)) ? figure.from - 2 : figure.from - 1;
  const verb = wordAt(pieces, at);
  if (!/^(?:is|was|be|am|being)$/u.test(verb)) return false;
  const subject = wordAt(pieces, at - (verb === 'be' ? 2 : 1));
  if (!/^(?:he|she|who|i)$/u.test(subject)) return false;
  const next = pieces[figure.numeralTo];
  return next === undefined || next.kind === 'mark' || AFTER_PREDICATE.test(next.lower);
}
