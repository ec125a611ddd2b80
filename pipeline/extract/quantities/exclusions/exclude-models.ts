import { MODEL_WORDS } from '../../../lexicons/identifier-words.ts';
import { DEMONYMS } from '../../../lexicons/nationals.ts';
import { countsThings } from '../counting/counts-things.ts';
import { isCapital, isInDigits, type Exclusion } from './exclusion.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { posAt, textAt } from '../piece-at.ts';

/** "OnePlus 9 Pro", "the iPhone 14 and 14 Pro": what stands behind the number belongs to the model's name. */
function isModel({ pieces, figures }: Line, figure: Figure): boolean {
  if (!MODEL_WORDS.has(wordAt(pieces, figure.numeralTo))) return false;
  if (isCapital(textAt(pieces, figure.numeralFrom - 1)) && posAt(pieces, figure.numeralFrom - 1) === 'PROPN') return true;
  const text = textAt(pieces, figure.numeralFrom);
  return figures.some((other) => other.dropped && other.numeralFrom < figure.numeralFrom && textAt(pieces, other.numeralFrom) === text);
}

/** "58 Fortune members" counts; "the Pixel 14 Pro" does not. */
function countsNamed(line: Line, figure: Figure): boolean {
  if (figure.countedAt === undefined) return false;
  const inside = isCapital(textAt(line.pieces, figure.numeralFrom - 1)) && figure.numeralFrom > 1;
  return !inside || countsThings(line, figure);
}

/** "two new 737 Max jets": a count stands right in front, with nothing but adjectives between. */
function besideCount(line: Line, figure: Figure): boolean {
  const other = line.figures.filter((each) => each.numeralFrom < figure.numeralFrom).at(-1);
  if (other === undefined || other.numeralTo >= figure.from || figure.from - other.numeralTo > 2) return false;
  return line.pieces.slice(other.numeralTo, figure.from).every((piece) => piece.pos === 'ADJ');
}

/** Is a whole number the first word of the capitalised name behind it? Not of a people's: "14 British", "100 Georgian lari". */
function describesName(line: Line, figure: Figure, next: Piece): boolean {
  if (!isCapital(next.text) || !Number.isInteger(figure.value) || DEMONYMS.has(next.text)) return false;
  return besideCount(line, figure) || (next.pos === 'PROPN' && figure.scale === 1 && !countsNamed(line, figure));
}

/** A figure in digits right before a name: "787 Dreamliner", "14 Pro Max", "737 Max jets"; or glued to other letters. */
export const beforeName: Exclusion = {
  name: 'not/model',
  drops: (line, figure) => {
    const next = line.pieces[figure.numeralTo];
    if (next?.kind !== 'word' || !isInDigits(line, figure) || figure.unit !== null) return false;
    if (textAt(line.pieces, figure.numeralFrom).includes(',')) return false;
    return next.glued || isModel(line, figure) || describesName(line, figure, next);
  },
};

/** "Three Rivers Marathon", "the Seven Sisters", "BBC Two": a number in capitals inside a name; headlines that capitalise every word are left alone. */
export const inName: Exclusion = {
  name: 'not/inside-name',
  drops: (line, figure) => {
    const { pieces } = line;
    const at = figure.numeralFrom;
    if (figure.form !== 'words' || figure.unit !== null || at === 0 || !/^\p{Lu}\p{Ll}/u.test(textAt(pieces, at))) return false;
    const behind = isCapital(textAt(pieces, at - 1)) && (at > 1 || posAt(pieces, 0) === 'PROPN') && figure.numeralTo === at + 1;
    if (!behind && !/^\p{Lu}\p{Ll}/u.test(textAt(pieces, figure.numeralTo))) return false;
    if (/^[“"‘.!?]$/u.test(wordAt(pieces, at - 1))) return false;
    const words = pieces.filter((piece) => piece.kind === 'word');
    return words.filter((piece) => isCapital(piece.text)).length < words.length * 0.8 || wordAt(pieces, at - 1) === ':';
  },
};
