import { CARDINALS, FRACTION_CHARACTERS } from '../../../lexicons/number-words.ts';
import { readDigits, withLetters } from './digit-numeral.ts';
import { parseDigits } from './digits.ts';
import { isDash, wordAt } from '../figure.ts';
import { OPENERS, readFraction, readHalf, readPartOf } from './fraction.ts';
import { isUnitWord } from './is-unit-word.ts';
import { multiplierOf, plainNumeral, type Numeral } from './numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { kindAt, posAt } from '../piece-at.ts';
import { andAFraction, withScale } from './scale.ts';
import { readSpelled } from './spelled.ts';
import { readCouple, readFew, readVague } from './vague.ts';

/** "an hour and 45 minutes", "a week or two", "a gallon and a half": an article that counts one unit. */
function readOneUnit(pieces: readonly Piece[], at: number): Numeral | null {
  const unit = isUnitWord(wordAt(pieces, at + 1));
  const joint = wordAt(pieces, at + 2);
  if (unit && joint === 'and' && isNumber(pieces, at + 3) && isUnitWord(wordAt(pieces, at + 4))) return plainNumeral(at + 1, 1, 'article');
  if (unit && joint === 'or' && wordAt(pieces, at + 3) === 'two')
    return { to: at + 1, value: null, low: 1, high: 2, base: 1, scale: 1, form: 'article', rule: 'number/one-or-two' };
  const half = unit || posAt(pieces, at + 1) === 'NOUN' ? andAFraction(pieces, at + 2) : null;
  return half === null ? null : { ...plainNumeral(at + 1, 1 + half.amount, 'article'), rule: 'number/and-a-half' };
}

/** "a baker's dozen", "over a decade", "rose a percentage point": fixed turns with an article. */
function readTurn(pieces: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(pieces, at + 1);
  if (word === 'baker' && wordAt(pieces, at + 3) === 'dozen') return plainNumeral(at + 4, 13, 'words');
  if (word === 'percentage' && wordAt(pieces, at + 2) === 'point') return plainNumeral(at + 1, 1, 'article');
  if (word.startsWith('decade') && OPENERS.test(wordAt(pieces, at - 1))) return plainNumeral(at + 1, 1, 'article');
  return readOneUnit(pieces, at);
}

function isNumber(pieces: readonly Piece[], at: number): boolean {
  return kindAt(pieces, at) === 'digits' || CARDINALS.has(wordAt(pieces, at));
}

/** "a hundred and twenty", "a dozen", "a third of", "a million and a half", "a few hundred", "a half dozen", "a quarter mile". */
function readArticle(pieces: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(pieces, at + 1);
  if (isDash(word)) return null;
  if (multiplierOf(word) !== undefined)
    return word === 'dozen' ? withScale(pieces, plainNumeral(at + 1, 1, 'words')) : readWords(pieces, at);
  if (word === 'few') return readFew(pieces, at + 2);
  if (word === 'half') return readPartOf(pieces, at + 1, 0.5);
  return readCouple(pieces, at + 1) ?? readTurn(pieces, at) ?? readFraction(pieces, at, 1, at + 1) ?? readQuarter(pieces, at + 1);
}

/** "quarter-million", "a quarter mile". */
function readQuarter(pieces: readonly Piece[], at: number): Numeral | null {
  return wordAt(pieces, at) === 'quarter' ? readPartOf(pieces, at, 0.25) : null;
}

/** "three (3)": the digits repeat the word. */
function overRepeat(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const digits = pieces[numeral.to + 1];
  const repeats =
    wordAt(pieces, numeral.to) === '(' &&
    digits?.kind === 'digits' &&
    parseDigits(digits.text) === numeral.value &&
    wordAt(pieces, numeral.to + 2) === ')';
  return repeats ? { ...numeral, to: numeral.to + 3 } : numeral;
}

function readWords(pieces: readonly Piece[], at: number): Numeral | null {
  const spelled = readSpelled(pieces, at);
  if (spelled === null) return null;
  const part = readFraction(pieces, at, spelled.value, spelled.to);
  if (part !== null) return part;
  return overRepeat(pieces, withScale(pieces, { ...spelled, form: 'words' }));
}

/** The numeral that starts at a piece, with its scale: "4.3M", "half a million", "two-thirds", "tens of thousands". */
export function readNumeral(pieces: readonly Piece[], at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') {
    const digits = readDigits(pieces, at);
    return digits === null ? null : withLetters(pieces, withScale(pieces, digits), money);
  }
  if (piece.kind === 'mark') {
    const character = FRACTION_CHARACTERS.get(piece.text);
    return character === undefined ? null : { ...plainNumeral(at + 1, character, 'fraction'), rule: 'ratio/fraction' };
  }
  if (CARDINALS.has(piece.lower)) return readWords(pieces, at);
  if (/^an?$/u.test(piece.lower)) return readArticle(pieces, at);
  if (piece.lower === 'half') return readHalf(pieces, at);
  if (piece.lower === 'several') return readFew(pieces, at + 1);
  return readQuarter(pieces, at) ?? readVague(pieces, at);
}
