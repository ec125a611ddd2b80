import { CARDINALS, DENOMINATORS, FRACTION_CHARACTERS, SCALE_LETTERS, SCALES, VAGUE_PLURALS } from '../../lexicons/number-words.ts';
import { parseDigits } from './digits.ts';
import { isDash, wordAt, type Figure } from './figure.ts';
import type { Piece } from './pieces.ts';
import { readSpelled } from './spelled.ts';
import { apartAt, gluedAt, kindAt, posAt, textAt } from './piece-at.ts';

export interface Numeral {
  readonly to: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly base: number;
  readonly scale: number;
  readonly form: Figure['form'];
  readonly rule?: string;
}

/** "1 234 567": groups of three set apart by spaces; a plain space counts only where nothing else can be meant. */
function spacedGroups(pieces: readonly Piece[], at: number): { digits: string; to: number } {
  let digits = textAt(pieces, at);
  let to = at + 1;
  if (!/^\d{1,3}$/u.test(digits)) return { digits, to };
  while (
    /^\d{3}(?:\.\d+)?$/u.test(textAt(pieces, to)) &&
    apartAt(pieces, to) &&
    (pieces[to]?.start ?? 0) - (pieces[to - 1]?.end ?? 0) === 1
  ) {
    if (digits.includes('.')) break;
    digits += textAt(pieces, to);
    to += 1;
  }
  if (kindAt(pieces, to) === 'digits' && apartAt(pieces, to)) return { digits: textAt(pieces, at), to: at + 1 };
  return { digits, to };
}

/** "1.99×10−30". */
function powerOfTen(pieces: readonly Piece[], to: number): { factor: number; to: number } | null {
  if (!/^[×x]$/u.test(textAt(pieces, to)) || textAt(pieces, to + 1) !== '10') return null;
  const sign = /^[-−–]$/u.test(textAt(pieces, to + 2)) ? -1 : textAt(pieces, to + 2) === '^' ? 1 : 0;
  const exponent = Number(textAt(pieces, to + 3));
  if (sign === 0 || !(exponent < 300)) return null;
  return { factor: 10 ** (sign * exponent), to: to + 4 };
}

function plainNumeral(to: number, value: number, form: Figure['form'] = 'digits'): Numeral {
  return { to, value, base: value, scale: 1, form };
}

/** "1/16", "1⁄32"; the dates and idioms with a stroke were blocked before. */
function strokeFraction(pieces: readonly Piece[], at: number, value: number): Numeral | null {
  const below = gluedAt(pieces, at) && gluedAt(pieces, at + 1) ? parseDigits(textAt(pieces, at + 1)) : null;
  if (below === null || below <= value || below > 1000 || textAt(pieces, at + 2) === '/') return null;
  return plainNumeral(at + 2, value / below, 'fraction');
}

/** "2½", "2 1/2". */
function mixedNumber(pieces: readonly Piece[], to: number, whole: number): Numeral | null {
  const character = gluedAt(pieces, to) ? FRACTION_CHARACTERS.get(textAt(pieces, to)) : undefined;
  if (character !== undefined) return plainNumeral(to + 1, whole + character);
  if (kindAt(pieces, to) !== 'digits' || textAt(pieces, to + 1) !== '/' || !gluedAt(pieces, to + 1)) return null;
  const [top, below] = [Number(textAt(pieces, to)), parseDigits(textAt(pieces, to + 2))];
  return below !== null && top < below ? plainNumeral(to + 3, whole + top / below) : null;
}

function readDigits(pieces: readonly Piece[], at: number): Numeral | null {
  const { digits, to } = spacedGroups(pieces, at);
  const value = parseDigits(digits);
  if (value === null) return null;
  if (/^[/⁄]$/u.test(textAt(pieces, to)) && gluedAt(pieces, to + 1) && kindAt(pieces, to + 1) === 'digits')
    return strokeFraction(pieces, to, value);
  const power = powerOfTen(pieces, to);
  if (power !== null) return plainNumeral(power.to, Number((value * power.factor).toPrecision(12)));
  return mixedNumber(pieces, to, value) ?? plainNumeral(to, value);
}

/** The factor of a word that multiplies: a scale, or a dozen. */
function multiplierOf(word: string): number | undefined {
  return SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined);
}

/** Words that multiply a figure: "4 hundred million", "1.8 billion-mile", "$6-million", "12 dozen", "2.5 lakh crore". */
function scaleWords(pieces: readonly Piece[], numeral: Numeral): Numeral {
  let { to, scale } = numeral;
  for (;;) {
    const hyphen = isDash(wordAt(pieces, to)) && gluedAt(pieces, to) ? 1 : 0;
    const word = wordAt(pieces, to + hyphen);
    const factor = multiplierOf(word);
    if (factor === undefined) break;
    [to, scale] = [to + hyphen + 1, scale * factor];
  }
  if (scale === numeral.scale || numeral.value === null) return numeral;
  const end = andAHalf(pieces, to);
  const amount = numeral.value + (end > to ? 0.5 : 0);
  return { ...numeral, to: end, value: tidy((amount * scale) / numeral.scale), base: numeral.value, scale };
}

/** 4.35 × 1e6 is 4350000, not 4349999.999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** Nouns behind a figure that speak for "million" rather than "metre": a plural, "of", "people". */
function looksCounted(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (next === undefined || next.kind !== 'word') return false;
  if (
    /^(?:long|wide|deep|tall|high|away|above|below|from|in|to|and|or|off|at|by|apart|freestyle|sprint|final|race|hurdles|relay)$/u.test(
      next.lower,
    )
  )
    return false;
  return /^(?:people|of|more|children|women|men)$/u.test(next.lower) || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
}

/** Does a letter at a figure multiply it? At money any does; else "m", "k" and the like need a noun behind them. */
function isScaleLetter(pieces: readonly Piece[], at: number, money: boolean): boolean {
  const letters = textAt(pieces, at);
  if (money) return true;
  if (letters === 'T' || letters === 'cr') return false;
  if (letters.length > 1 || letters === 'B') return true;
  return gluedAt(pieces, at) && (letters === 'M' || looksCounted(pieces, at + 1));
}

/** "$1.2bn", "14.1m tonnes", "150K": letters at a figure. */
function scaleLetter(pieces: readonly Piece[], numeral: Numeral, money: boolean): Numeral {
  if (numeral.value === null || numeral.scale !== 1 || numeral.form !== 'digits') return numeral;
  const factor = SCALE_LETTERS.get(textAt(pieces, numeral.to));
  if (factor === undefined || !isScaleLetter(pieces, numeral.to, money)) return numeral;
  return { ...numeral, to: numeral.to + 1, value: tidy(numeral.value * factor), base: numeral.value, scale: factor };
}

const FRACTION_FOLLOWERS = /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|as)$/u;

function fraction(pieces: readonly Piece[], at: number, top: number, to: number): Numeral | null {
  const hyphen = isDash(wordAt(pieces, to)) ? 1 : 0;
  const word = wordAt(pieces, to + hyphen);
  const below = DENOMINATORS.get(word);
  if (below === undefined || (word === 'half' && top !== 1)) return null;
  const end = to + hyphen + 1;
  const plural = word.endsWith('s');
  const before = wordAt(pieces, at - 1);
  const open = FRACTION_FOLLOWERS.test(wordAt(pieces, end)) || HEDGE_BEFORE_FRACTION.test(before) || hyphen === 1;
  if (plural ? top < 2 || (word === 'quarters' && !open) : top !== 1 || !open) return null;
  return { to: end, value: top / below, base: top / below, scale: 1, form: 'fraction', rule: 'ratio/fraction' };
}

const HEDGE_BEFORE_FRACTION = /^(?:almost|nearly|about|over|roughly|around|approximately|than|by|least|only|just|under|some)$/u;
const NO_HALF_AFTER = /^(?:first|second|other|better|opening|latter|each|final|last|one|this|that|every|either|bottom|top)$/u;

const HALVED =
  /^(?:hour|mile|day|year|century|decade|metre|meter|point|percent|percentage|per|inch|mil|ounce|pound|litre|liter|pint|acre|dollar|kilometre|kilometer|minute|second|tonne|ton)$/u;

/** "half of the homes", "almost half", "half price", "half their stock". */
function isShareOfHalf(pieces: readonly Piece[], at: number): boolean {
  const follower = wordAt(pieces, at + 1);
  if (/^(?:of|price|its|their|our|his|her)$/u.test(follower)) return true;
  return follower !== 'a' && HEDGE_BEFORE_FRACTION.test(wordAt(pieces, at - 1));
}

/** "half of the homes", "almost half", "half price", "half a million", "half an hour", "half-million". */
function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  const joined = isDash(wordAt(pieces, at + 1)) || /^an?$/u.test(wordAt(pieces, at + 1));
  const word = joined ? wordAt(pieces, at + 2) : '';
  const scale = multiplierOf(word);
  if (scale !== undefined) return { to: at + 3, value: 0.5 * scale, base: 0.5, scale, form: 'words', rule: 'number/half-of-scale' };
  if (NO_HALF_AFTER.test(wordAt(pieces, at - 1))) return null;
  if (HALVED.test(word)) return { ...plainNumeral(at + 2, 0.5, 'article'), rule: 'number/half-a-unit' };
  return isShareOfHalf(pieces, at) ? { ...plainNumeral(at + 1, 0.5, 'fraction'), rule: 'ratio/half' } : null;
}

/** "a few hundred", "several thousand": two to nine of them. */
function readFew(pieces: readonly Piece[], scaleAt: number): Numeral | null {
  const scale = multiplierOf(wordAt(pieces, scaleAt));
  if (scale === undefined) return null;
  return { to: scaleAt + 1, value: null, low: 2 * scale, high: 9 * scale, base: 2, scale, form: 'vague', rule: 'vague/few' };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  const first = VAGUE_PLURALS.get(wordAt(pieces, at));
  if (first === undefined || (wordAt(pieces, at) === 'scores' && wordAt(pieces, at + 1) !== 'of')) return null;
  const second = wordAt(pieces, at + 1) === 'of' ? VAGUE_PLURALS.get(wordAt(pieces, at + 2)) : undefined;
  if (wordAt(pieces, at) === 'tens' && second === undefined) return null;
  const factor = second === undefined ? 1 : second[0];
  return {
    to: second === undefined ? at + 1 : at + 3,
    value: null,
    low: first[0] * factor,
    high: first[1] * factor,
    base: first[0],
    scale: 1,
    form: 'vague',
    rule: 'vague/plural',
  };
}

/** "a baker's dozen", "a couple of weeks", "over a decade": fixed turns with an article. */
function readTurn(pieces: readonly Piece[], at: number): Numeral | null {
  const words = pieces
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^baker ['’]s dozen$/u.test(words)) return plainNumeral(at + 4, 13, 'words');
  if (words.startsWith('couple of') && posAt(pieces, at + 3) !== 'DET')
    return { ...plainNumeral(at + 3, 2, 'words'), rule: 'vague/couple' };
  if (words.startsWith('decade') && HEDGE_BEFORE_FRACTION.test(wordAt(pieces, at - 1))) return plainNumeral(at + 1, 1, 'article');
  return null;
}

/** "a hundred and five", "a dozen", "a third of", "a million and a half", "a gallon and a half", "a few hundred". */
function readArticle(pieces: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(pieces, at + 1);
  if (multiplierOf(word) !== undefined) return readWords(pieces, at);
  if (word === 'few') return readFew(pieces, at + 2);
  const turn = readTurn(pieces, at);
  if (turn !== null) return turn;
  if (andAHalf(pieces, at + 2) === at + 5 && posAt(pieces, at + 1) === 'NOUN')
    return { ...plainNumeral(at + 1, 1.5, 'article'), rule: 'number/and-a-half' };
  return fraction(pieces, at, 1, at + 1);
}

/** The end of "and a half" or "-and-a-half"; the place itself where there is none. */
function andAHalf(pieces: readonly Piece[], at: number): number {
  const words = pieces
    .slice(at, at + 7)
    .map((piece) => piece.lower)
    .join(' ');
  if (words.startsWith('and a half')) return at + 3;
  return words.startsWith('- and - a - half') ? at + 6 : at;
}

function readWords(pieces: readonly Piece[], at: number): Numeral | null {
  const spelled = readSpelled(pieces, at);
  if (spelled === null) return null;
  const part = fraction(pieces, at, spelled.value, spelled.to);
  if (part !== null) return part;
  const numeral: Numeral = { ...spelled, form: 'words' };
  const half = andAHalf(pieces, spelled.to);
  const ended =
    half > spelled.to ? { ...numeral, to: half, value: spelled.value + 0.5 * spelled.scale, base: spelled.base + 0.5 } : numeral;
  const digits = pieces[ended.to + 1];
  const repeated =
    wordAt(pieces, ended.to) === '(' &&
    digits?.kind === 'digits' &&
    parseDigits(digits.text) === ended.value &&
    wordAt(pieces, ended.to + 2) === ')';
  return repeated ? { ...ended, to: ended.to + 3 } : scaleWords(pieces, ended);
}

/** The numeral that starts at a piece, with its scale: "4.3M", "half a million", "two-thirds", "tens of thousands". */
export function readNumeral(pieces: readonly Piece[], at: number, money: boolean): Numeral | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') {
    const digits = readDigits(pieces, at);
    return digits === null ? null : scaleLetter(pieces, scaleWords(pieces, digits), money);
  }
  if (piece.kind === 'mark') {
    const character = FRACTION_CHARACTERS.get(piece.text);
    return character === undefined
      ? null
      : { to: at + 1, value: character, base: character, scale: 1, form: 'fraction', rule: 'ratio/fraction' };
  }
  if (CARDINALS.has(piece.lower)) return readWords(pieces, at);
  if (piece.lower === 'a' || piece.lower === 'an') return readArticle(pieces, at);
  if (piece.lower === 'half') return readHalf(pieces, at);
  if (piece.lower === 'several') return readFew(pieces, at + 1);
  return readVague(pieces, at);
}
