import { firstNames } from '../../../lexicons/first-names.ts';
import { IDENTIFIER_LABELS, MODEL_WORDS } from '../../../lexicons/identifier-words.ts';
import { calendarWords, otherEnds, placeEnds } from '../../../lexicons/name-cues.ts';
import { knownOrganizations, organizationEnds } from '../../../lexicons/organizations.ts';
import { KIN_NOUNS, PLAIN_ROLES, RANKS, ROLE_NOUNS } from '../../../lexicons/person-nouns.ts';
import { honorifics, roleHeads } from '../../../lexicons/titles.ts';
import { singularNoun } from '../../../nlp/singular.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { kindAt, posAt, textAt } from '../piece-at.ts';
import { endsWithPlace } from '../exclusions/place-names.ts';

/** "Sony", "Toyota": names of one word whose next word is a model. */
const MAKERS: ReadonlySet<string> = new Set(knownOrganizations.filter((name) => /^\p{L}+$/u.test(name)));

/** How sure it is that a person stands in front of a figure. */
type PersonSign = 'none' | 'marked' | 'likely' | 'sure';

/** A name of more than initials: "Tolbert", not "UK". */
function isName(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.pos !== 'PROPN' || !/^\p{Lu}[^.]*$/u.test(piece.text)) return false;
  return piece.text.length >= 4 || piece.text !== piece.text.toUpperCase();
}

/** Words that end or begin names of things: "Super Bowl", "Miller Estate", "Google Pixel". */
function isThing(word: string): boolean {
  return (
    IDENTIFIER_LABELS.has(word) ||
    MODEL_WORDS.has(word) ||
    placeEnds.has(word) ||
    otherEnds.has(word) ||
    organizationEnds.has(word) ||
    calendarWords.has(word)
  );
}

function isTitle(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at) === '.' ? wordAt(pieces, at - 1) : wordAt(pieces, at);
  return honorifics.has(word) || RANKS.has(word) || roleHeads.has(word);
}

/** Two capitalised names of no known thing: "Manju Sam", not "Super Bowl" or "South Carolina". */
function isLikely(pieces: readonly Piece[], at: number): boolean {
  if (isThing(wordAt(pieces, at)) || isThing(wordAt(pieces, at - 1))) return false;
  if (/^(?:the|a|an)$/u.test(wordAt(pieces, at - 2)) || MAKERS.has(textAt(pieces, at - 1))) return false;
  return isName(pieces[at - 1]) && !endsWithPlace(pieces, at + 1);
}

/** "Mr Dorran", "Emma Frost", "Manju Sam"; a name alone is told from a thing's only by a mark. */
function nameSign(pieces: readonly Piece[], at: number): PersonSign {
  if (!isName(pieces[at])) return 'none';
  if (isTitle(pieces, at - 1)) return IDENTIFIER_LABELS.has(wordAt(pieces, at)) ? 'marked' : 'sure';
  if (!/^\p{Lu}/u.test(textAt(pieces, at - 1)))
    return firstNames.has(textAt(pieces, at)) && !endsWithPlace(pieces, at + 1) ? 'likely' : 'marked';
  if (firstNames.has(textAt(pieces, at - 1)) || firstNames.has(textAt(pieces, at - 2))) return 'sure';
  return isLikely(pieces, at) ? 'likely' : 'marked';
}

/** "his wife", "The woman"; "Walkers son"; a role needs a mark ("the suspect, 31"). */
function nounSign(pieces: readonly Piece[], at: number): PersonSign {
  const word = wordAt(pieces, at);
  if (KIN_NOUNS.has(word) || PLAIN_ROLES.has(word)) return 'sure';
  return ROLE_NOUNS.has(word) ? 'marked' : 'none';
}

/** The person who ends at a piece. */
function personSign(pieces: readonly Piece[], at: number): PersonSign {
  const sign = nounSign(pieces, at);
  return sign === 'none' ? nameSign(pieces, at) : sign;
}

/** "goals for Liverpool, 13 of them": a part of what was counted. */
function isPartOf(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === 'of' && /^(?:them|whom|which|the|these|those|us)$/u.test(wordAt(pieces, at + 1));
}

/** What goes on behind an age that marks set apart. */
const AFTER_MARKED = /^(?:[,.;:!?(]|who|from|of|and|said|says|told|was|is|has|lives|died|whose)?$/u;

/** "Tolbert, 47, was", "Dana Whitlock (52)", "The man, now 40,", "Crutcher, 40 – a father". */
function betweenMarks(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const from = /^(?:now|then|both|still|only|just)$/u.test(wordAt(pieces, figure.from - 1)) ? figure.from - 1 : figure.from;
  const [open, close] = [wordAt(pieces, from - 1), wordAt(pieces, figure.numeralTo)];
  if (personSign(pieces, from - 2) === 'none' || isPartOf(pieces, figure.numeralTo)) return false;
  if (open === '(') return close === ')' && (figure.value ?? 0) >= 10;
  return open === ',' && (AFTER_MARKED.test(close) || isDash(close) || close === '―');
}

/** "Anna Pell 44 of Leeds": the town is no whole whose part is told. */
function fromTown(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === 'of' && /^\p{Lu}/u.test(textAt(pieces, at + 1));
}

/** Is another person's age told in the sentence? "Thomas Orr 22 and John Webb 24." */
function inRowOfAges(line: Line, figure: Figure): boolean {
  return line.figures.some((other) => other.rule === 'age/name' && other.numeralFrom < figure.numeralFrom);
}

/** What goes on behind an age without marks: "who", "from", a verb, "a nurse"; behind a sure person anything but a place. */
function goesOn(line: Line, figure: Figure, sign: PersonSign): boolean {
  const { pieces } = line;
  const next = wordAt(pieces, figure.numeralTo);
  if (/^(?:who|whose|pleaded|died)$/u.test(next)) return true;
  if (sign === 'marked') return false;
  if (/^(?:VERB|AUX)$/u.test(posAt(pieces, figure.numeralTo)) || /^(?:from|said|an?|\()$/u.test(next)) return true;
  if (fromTown(pieces, figure.numeralTo)) return true;
  return (sign === 'sure' || inRowOfAges(line, figure)) && /^(?:\p{Ll}+|[(,.;])?$/u.test(next) && !/^(?:in|at|to|or|for|on)$/u.test(next);
}

/** "John Miller 44 of Leeds", "PC Jones 32 was", "his wife 42": the text lost its commas. */
function withoutMarks(line: Line, figure: Figure): boolean {
  const sign = personSign(line.pieces, figure.from - 1);
  const value = figure.value ?? 0;
  if (sign === 'none' || value > 99 || (sign !== 'sure' && value < 10)) return false;
  const adverb = posAt(line.pieces, figure.numeralTo) === 'ADV' || wordAt(line.pieces, figure.numeralTo) === 'later';
  const counts = figure.counted !== null && !adverb && !fromTown(line.pieces, figure.numeralTo);
  return !counts && goesOn(line, figure, sign);
}

const CHILDREN = /^(?:boy|girl|child|toddler|son|daughter|pupil)$/u;
const PARENTS = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)$/u;

/** "a man of 87", "a man of about 60", "a boy of eight"; a mother of three has children. */
function ofPerson({ pieces }: Line, figure: Figure): boolean {
  const of = /^(?:about|around|only|just|nearly)$/u.test(wordAt(pieces, figure.from - 1)) ? figure.from - 2 : figure.from - 1;
  const noun = wordAt(pieces, of - 1);
  if (wordAt(pieces, of) !== 'of' || figure.counted !== null || PARENTS.test(noun)) return false;
  return (KIN_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) && ((figure.value ?? 0) >= 10 || CHILDREN.test(noun));
}

/** "two women, 45 and 61, were": ages of several, each behind a comma or "and". */
function ofSeveral({ pieces }: Line, figure: Figure): boolean {
  const noun = singularNoun(wordAt(pieces, figure.from - 2));
  if (wordAt(pieces, figure.from - 1) !== ',' || noun === wordAt(pieces, figure.from - 2)) return false;
  if (!KIN_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)) return false;
  return /^(?:and|,)$/u.test(wordAt(pieces, figure.numeralTo)) && isDigits(pieces, figure.numeralTo + 1);
}

function isDigits(pieces: readonly Piece[], at: number): boolean {
  return /^[1-9]\d?$/u.test(textAt(pieces, at));
}

/** "Rui Sousa is 44." */
function isPerson({ pieces }: Line, figure: Figure): boolean {
  if (!/^(?:is|was)$/u.test(wordAt(pieces, figure.from - 1)) || kindAt(pieces, figure.numeralTo) === 'word') return false;
  return figure.counted === null && (figure.value ?? 0) >= 10 && /^(?:sure|likely)$/u.test(nameSign(pieces, figure.from - 2));
}

/** The age of a person named or told by a noun in front. */
export function besidePerson(line: Line, figure: Figure): boolean {
  if (figure.numeralTo !== figure.numeralFrom + 1) return false;
  if (ofPerson(line, figure)) return true;
  if (!/^[1-9]\d{0,2}$/u.test(textAt(line.pieces, figure.numeralFrom))) return false;
  return betweenMarks(line, figure) || withoutMarks(line, figure) || ofSeveral(line, figure) || isPerson(line, figure);
}
