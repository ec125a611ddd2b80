import { ageSaid, diedAt, PEOPLE, predicateAge } from './age-phrases.ts';
import { besidePerson } from './age-person.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { posAt } from '../piece-at.ts';

const OLDEST = 125;

function plausible(figure: Figure): boolean {
  const top = figure.high ?? figure.value;
  if (figure.unit !== null || top === null || top <= 0 || top >= OLDEST) return false;
  return figure.scale === 1 && figure.form !== 'fraction' && figure.form !== 'vague';
}

function age(figure: Figure, rule: string): void {
  Object.assign(figure, { unit: 'year of age', kind: 'age', own: true, counted: null, modifiers: [] });
  delete figure.countedAt;
  delete figure.part;
  figure.to = figure.numeralTo;
  figure.rule = rule;
}

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

/** "the 58-year-old": the age stands for the person, so nothing else is counted. */
function hyphenAge(line: Line, figure: Figure): boolean {
  return (
    isDash(wordAt(line.pieces, figure.from - 1)) &&
    /^(?:under|over)$/u.test(wordAt(line.pieces, figure.from - 2)) &&
    wordAt(line.pieces, figure.numeralTo) === 's'
  );
}

/** "an 87 yo man", "aged 4 yrs old" in short. */
function shortAge(line: Line, figure: Figure): boolean {
  return /^(?:yo|y\.o\.)$/u.test(wordAt(line.pieces, figure.numeralTo));
}

/** Is there nothing but "and", "or" and commas between two figures, and no noun behind the second? */
function goesOn(line: Line, before: Figure, figure: Figure): boolean {
  const between = line.pieces.slice(before.to, figure.numeralFrom);
  if (between.length === 0 || between.length > 2 || figure.counted !== null) return false;
  return between.every(({ lower }) => /^(?:,|and|or|to)$/u.test(lower));
}

/** "aged 15 and 17", "ages 7, 9 and 11": what an age began goes on. */
function inList(line: Line, figure: Figure): boolean {
  const before = line.figures[line.figures.indexOf(figure) - 1];
  return before?.rule !== undefined && /^age\/(?:aged|list|name)$/u.test(before.rule ?? '') && goesOn(line, before, figure);
}

type Way = (line: Line, figure: Figure) => boolean;

/** How an age is told, the surest first. */
const WAYS: readonly (readonly [rule: string, way: Way])[] = [
  ['age/aged', ageSaid],
  ['age/name', besidePerson],
  ['age/people-over', afterPeople],
  ['age/who-was', predicateAge],
  ['age/died-at', diedAt],
  ['age/under', hyphenAge],
  ['age/short', shortAge],
  ['age/list', inList],
];

/** Tells ages from counts. */
export function readAges(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped || !plausible(figure)) continue;
    const told = WAYS.find(([, way]) => way(line, figure));
    if (told !== undefined) age(figure, told[0]);
  }
}
