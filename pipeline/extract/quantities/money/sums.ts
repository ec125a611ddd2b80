import { CURRENCY_CODES, SIGN_NAMES } from '../../../lexicons/currencies.ts';
import { SCALES } from '../../../lexicons/number-words.ts';
import { codeOfLead, currencyNamed } from './currency-code.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { tidy } from '../numerals/numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';

/** Is the word at a piece the end of what is said of a sum? "$500 million Canadian in fees", not "a $500 million Canadian firm". */
function endsSum(pieces: readonly Piece[], at: number): boolean {
  if (isDash(wordAt(pieces, at + 1)) && gluedAt(pieces, at + 1)) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(posAt(pieces, at + 1)) || /^(?:a|an|per)$/u.test(wordAt(pieces, at + 1));
}

/** Whose money a sum in a bare sign is, told behind it: "$76 US a barrel", "$1.25 USD", "$500 million Canadian". */
function readOwner(line: Line, figure: Figure): void {
  const { pieces } = line;
  const at = figure.to;
  const name = currencyNamed(SIGN_NAMES.get(textAt(pieces, figure.from)) ?? '');
  if (name === undefined || kindAt(pieces, at) !== 'word' || !endsSum(pieces, at)) return;
  const text = textAt(pieces, at);
  const code = CURRENCY_CODES.has(text) ? text : /^\p{Lu}/u.test(text) ? codeOfLead(name, wordAt(pieces, at)) : null;
  if (code === null || !name.codes.includes(code)) return;
  Object.assign(figure, { unit: code, to: at + 1 });
}

/** "75 USD million": the scale stands behind the currency. */
function scaleBehind(pieces: readonly Piece[], figure: Figure): void {
  const scale = SCALES.get(wordAt(pieces, figure.to)) ?? 1;
  if (scale < 1e5 || figure.scale !== 1 || figure.value === null || !/^[A-Z]{3}$/u.test(textAt(pieces, figure.to - 1))) return;
  Object.assign(figure, { value: tidy(figure.value * scale), scale, to: figure.to + 1 });
}

/** "Rs 20 crore" counts as Indians do; "Rs 20" may be anyone's. */
function readRupees(figure: Figure): void {
  if (figure.unit === 'rupee' && figure.scale >= 1e5 && figure.scale !== 1e6 && figure.scale !== 1e9) figure.unit = 'INR';
}

/** What stands behind a sum of money: whose it is, and its scale. "$500 million Canadian" → CAD. */
export function readSum(line: Line, figure: Figure): void {
  readOwner(line, figure);
  scaleBehind(line.pieces, figure);
  readRupees(figure);
}
