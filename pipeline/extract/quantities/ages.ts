import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import type { Piece } from './pieces.ts';
import { posAt, textAt } from './piece-at.ts';

const OLDEST = 125;

function plausible(figure: Figure): boolean {
  const top = figure.high ?? figure.value;
  return (
    figure.unit === null &&
    top !== null &&
    top > 0 &&
    top < OLDEST &&
    figure.scale === 1 &&
    figure.form !== 'fraction' &&
    figure.form !== 'vague'
  );
}

function age(figure: Figure, rule: string): void {
  Object.assign(figure, { unit: 'year of age', kind: 'age', own: true, counted: null, modifiers: [] });
  delete figure.countedAt;
  figure.to = figure.numeralTo;
  figure.rule = rule;
}

/** "aged 12", "at age 30", "the age of 21", "ages 5 to 11". */
function afterAge(line: Line, figure: Figure): boolean {
  const word = wordAt(line.pieces, figure.from - 1);
  if (/^(?:aged|age|ages|turned|turning|turns)$/u.test(word)) return true;
  return word === 'of' && /^ages?$/u.test(wordAt(line.pieces, figure.from - 2));
}

/** A name of more than initials: "Tolbert", not "UK". */
function isName(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.pos !== 'PROPN' || !/^\p{Lu}/u.test(piece.text)) return false;
  return piece.text.length >= 4 || piece.text !== piece.text.toUpperCase();
}

const AFTER_AGE = /^(?:[,.;:]|who|from|of|and|said|says|told|was|is|has|lives|died|whose)?$/u;

/** "Tolbert, 47, was", "Dana Whitlock (52)", "Naomi Chelagat, 27, of". */
function besideName(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const [open, close] = [wordAt(pieces, figure.from - 1), wordAt(pieces, figure.numeralTo)];
  if (!/^[1-9]\d{0,2}$/u.test(textAt(pieces, figure.numeralFrom)) || !isName(pieces[figure.from - 2])) return false;
  if (open === '(') return close === ')' && (figure.value ?? 0) >= 10;
  return open === ',' && AFTER_AGE.test(close);
}

const PEOPLE =
  /^(?:children|child|kids|adults|adult|people|person|men|women|those|anyone|everyone|boys|girls|pupils|students|players|workers|residents|voters|patients|teenagers|youths|minors|infants|babies|drivers|citizens|youngsters|candidates|applicants|participants)$/u;

/** "Children under 5", "adults over 65", "people 70 and older", "the under-18s". */
function afterPeople(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (figure.counted !== null) return false;
  const next = wordAt(pieces, figure.numeralTo);
  if (
    /^(?:and|or)$/u.test(next) &&
    /^(?:older|younger|over|above|under|up)$/u.test(wordAt(pieces, figure.numeralTo + 1)) &&
    PEOPLE.test(wordAt(pieces, figure.from - 1))
  )
    return true;
  const bound = wordAt(pieces, figure.from - 1);
  return (
    /^(?:under|over|below|above)$/u.test(bound) &&
    PEOPLE.test(wordAt(pieces, figure.from - 2)) &&
    posAt(line.pieces, figure.numeralTo) !== 'NOUN'
  );
}

/** "Anna, who was nine", "he is 62", "She will be 35 by", "she was 16 when". */
function predicateAge(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (figure.counted !== null) return false;
  const verb = wordAt(pieces, figure.from - 1);
  if (!/^(?:is|was|be|am|being)$/u.test(verb)) return false;
  const subject = wordAt(pieces, figure.from - (verb === 'be' ? 3 : 2));
  if (!/^(?:he|she|who|i)$/u.test(subject)) return false;
  const next = pieces[figure.numeralTo];
  return next === undefined || next.kind === 'mark' || /^(?:when|by|at|in|and|on|as|years?|now|next|this|then)$/u.test(next.lower);
}

/** "the 58-year-old": the age stands for the person, so nothing else is counted. */
function hyphenAge(line: Line, figure: Figure): boolean {
  return (
    isDash(wordAt(line.pieces, figure.from - 1)) &&
    /^(?:under|over)$/u.test(wordAt(line.pieces, figure.from - 2)) &&
    wordAt(line.pieces, figure.numeralTo) === 's'
  );
}

/** Tells ages from counts. */
export function readAges(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped || !plausible(figure)) continue;
    if (afterAge(line, figure)) age(figure, 'age/aged');
    else if (besideName(line, figure)) age(figure, 'age/name');
    else if (afterPeople(line, figure)) age(figure, 'age/people-over');
    else if (predicateAge(line, figure)) age(figure, 'age/who-was');
    else if (hyphenAge(line, figure)) age(figure, 'age/under');
  }
}
