import { MONTHS, WEEKDAYS } from '../../../lexicons/months.ts';
import { countsThings } from '../counting/counts-things.ts';
import { isBareInteger, isCapital, type Exclusion } from './exclusion.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { kindAt, posAt, textAt } from '../piece-at.ts';
import { placeBefore } from './place-names.ts';

/** The capitalised word a figure stands right behind; "[HR] 6819" has brackets around it. */
function nameBefore(pieces: readonly Piece[], at: number): Piece | null {
  const name = pieces[textAt(pieces, at - 1) === ']' ? at - 2 : at - 1];
  return name?.kind === 'word' && isCapital(name.text) ? name : null;
}

/** "On Friday 45 were arrested", "in Texas 26 were killed": a day or a known place says where and when it counts. */
function inSetting({ pieces }: Line, figure: Figure): boolean {
  const verb = posAt(pieces, figure.to);
  if (verb !== 'VERB' && !/^(?:were|are|have|had)$/u.test(wordAt(pieces, figure.to))) return false;
  const day = wordAt(pieces, figure.from - 1);
  if (WEEKDAYS.has(day) || MONTHS.has(day)) return true;
  const place = placeBefore(pieces, figure.from);
  const lead = wordAt(pieces, place - 1) === 'the' ? place - 2 : place - 1;
  return place >= 0 && /^(?:in|at|near|across|around|from)$/u.test(wordAt(pieces, lead));
}

/** Small words inside a place's name: "Davao del Sur", "Isle of Wight". */
const JOINERS = /^(?:de|del|la|las|los|el|al|da|do|of|the|and)$/u;

/** Where the name in front of a figure begins. */
function nameStart(pieces: readonly Piece[], end: number): number {
  let at = end;
  while (end - at < 5 && kindAt(pieces, at - 1) === 'word' && (isCapital(textAt(pieces, at - 1)) || JOINERS.test(wordAt(pieces, at - 1))))
    at -= 1;
  return at;
}

/** Is there an "in" or "at" in front of the name and another right behind the figure? "21 in Velm 36 in Orla". */
function inPlaces(pieces: readonly Piece[], start: number, figure: Figure): boolean {
  return /^(?:in|at)$/u.test(wordAt(pieces, start - 1)) && wordAt(pieces, figure.to) === wordAt(pieces, start - 1);
}

/** "Velm took 40 boats, Orla 25 and Tarnby 10", "21 in Velm 36 in Orla": a row that a count began. */
function inRow(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const started = line.figures.some(
    (other) => other.numeralFrom < figure.numeralFrom && !other.dropped && (other.counted !== null || other.unit !== null),
  );
  if (!started) return false;
  const start = nameStart(pieces, figure.from);
  const joined = pieces.slice(start, figure.from).some(({ lower }) => lower === 'and');
  return joined || /^(?:,|;|and)$/u.test(wordAt(pieces, start - 1)) || inPlaces(pieces, start, figure);
}

/** "in the U.S. 538 of them were". */
function isPart({ pieces }: Line, figure: Figure): boolean {
  return figure.part === 'of' && /^(?:them|whom|which|these|those|the)$/u.test(wordAt(pieces, figure.to + 1));
}

/** "S&P 500", "Big 12", "Galaxy 23", "Model 3", "Title 42": an integer right behind a name; not "France 25" in a row of counts. */
export const afterName: Exclusion = {
  name: 'not/name',
  drops: (line, figure) => {
    const before = nameBefore(line.pieces, figure.from);
    if (before === null || !isBareInteger(line, figure)) return false;
    if (figure.from === 1 && before.pos !== 'PROPN') return false;
    if (/^(?:VERB|ADP|DET|ADV|AUX|CCONJ)$/u.test(before.pos)) return false;
    return !countsThings(line, figure) && !isPart(line, figure) && !inSetting(line, figure) && !inRow(line, figure);
  },
};
