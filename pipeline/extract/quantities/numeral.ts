import { CARDINALS, DENOMINATORS, FRACTION_CHARACTERS, SCALE_LETTERS, SCALES, VAGUE_PLURALS } from '../../lexicons/number-words.ts';
import { parseDigits } from './digits.ts';
import { isDash, wordAt, type Figure } from './figure.ts';
import type { Piece } from './pieces.ts';
import { readSpelled } from './spelled.ts';

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
  let digits = pieces[at]?.text ?? '';
  let to = at + 1;
  if (!/^\d{1,3}$/u.test(digits)) return { digits, to };
  while (
    /^\d{3}(?:\.\d+)?$/u.test(pieces[to]?.text ?? '') &&
    pieces[to]?.glued === false &&
    (pieces[to]?.start ?? 0) - (pieces[to - 1]?.end ?? 0) === 1
  ) {
    if (digits.includes('.')) break;
    digits += pieces[to]?.text ?? '';
    to += 1;
  }
  if (pieces[to]?.kind === 'digits' && pieces[to]?.glued === false) return { digits: pieces[at]?.text ?? '', to: at + 1 };
  return { digits, to };
}

/** "1.99×10−30". */
function powerOfTen(pieces: readonly Piece[], to: number): { factor: number; to: number } | null {
  if (!/^[×x]$/u.test(pieces[to]?.text ?? '') || pieces[to + 1]?.text !== '10') return null;
  const sign = /^[-−–]$/u.test(pieces[to + 2]?.text ?? '') ? -1 : pieces[to + 2]?.text === '^' ? 1 : 0;
  const exponent = Number(pieces[to + 3]?.text);
  if (sign === 0 || !(exponent < 300)) return null;
  return { factor: 10 ** (sign * exponent), to: to + 4 };
}

function readDigits(pieces: readonly Piece[], at: number): Numeral | null {
  const { digits, to } = spacedGroups(pieces, at);
  const value = parseDigits(digits);
  if (value === null) return null;
  const simple = (end: number, number: number, form: Figure['form'] = 'digits'): Numeral => ({
    to: end,
    value: number,
    base: number,
    scale: 1,
    form,
  });
  const next = pieces[to];
  const character = next === undefined ? undefined : FRACTION_CHARACTERS.get(next.text);
  if (character !== undefined && next?.glued === true) return simple(to + 1, value + character);
  if ((next?.text === '/' || next?.text === '⁄') && next.glued && pieces[to + 1]?.kind === 'digits' && pieces[to + 1]?.glued === true) {
    const below = parseDigits(pieces[to + 1]?.text ?? '');
    return below !== null && below > value && below <= 1000 && pieces[to + 2]?.text !== '/'
      ? simple(to + 2, value / below, 'fraction')
      : null;
  }
  const power = powerOfTen(pieces, to);
  if (power !== null) return simple(power.to, Number((value * power.factor).toPrecision(12)));
  const mixed =
    pieces[to]?.kind === 'digits' && pieces[to + 1]?.text === '/' && pieces[to + 1]?.glued === true
      ? parseDigits(pieces[to + 2]?.text ?? '')
      : null;
  if (mixed !== null && Number(next?.text) < mixed) return simple(to + 3, value + Number(next?.text) / mixed);
  return simple(to, value);
}

/** Words that multiply a figure: "4 hundred million", "1.8 billion-mile", "$6-million", "12 dozen", "2.5 lakh crore". */
function scaleWords(pieces: readonly Piece[], numeral: Numeral): Numeral {
  let { to, scale } = numeral;
  for (;;) {
    const hyphen = isDash(wordAt(pieces, to)) && pieces[to]?.glued === true ? 1 : 0;
    const word = wordAt(pieces, to + hyphen);
    const factor = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined);
    if (factor === undefined) break;
    [to, scale] = [to + hyphen + 1, scale * factor];
  }
  if (scale === numeral.scale || numeral.value === null) return numeral;
  const half = wordAt(pieces, to) === 'and' && wordAt(pieces, to + 1) === 'a' && wordAt(pieces, to + 2) === 'half' ? 0.5 : 0;
  const ratio = scale / numeral.scale;
  return { ...numeral, to: half > 0 ? to + 3 : to, value: tidy((numeral.value + half) * ratio), base: numeral.value, scale };
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

/** "$1.2bn", "14.1m tonnes", "150K": letters at a figure. */
function scaleLetter(pieces: readonly Piece[], numeral: Numeral, money: boolean): Numeral {
  const piece = pieces[numeral.to];
  if (piece === undefined || numeral.value === null || numeral.scale !== 1 || numeral.form !== 'digits') return numeral;
  const factor = SCALE_LETTERS.get(piece.text);
  if (factor === undefined) return numeral;
  const long = piece.text.length > 1;
  if (!piece.glued && !long && !money && piece.text !== 'B') return numeral;
  const sure = money || long || piece.text === 'M' || piece.text === 'B' || looksCounted(pieces, numeral.to + 1);
  if (!sure || (piece.text === 'T' && !money) || (piece.text === 'cr' && !money)) return numeral;
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

/** "half of the homes", "almost half", "half price", "half a million", "half an hour", "half-million". */
function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  const half = (to: number, factor: number, rule: string): Numeral => ({
    to,
    value: 0.5 * factor,
    base: 0.5,
    scale: factor,
    form: factor === 1 ? 'article' : 'words',
    rule,
  });
  const next = isDash(wordAt(pieces, at + 1)) || /^an?$/u.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  const scaled = SCALES.get(wordAt(pieces, next)) ?? (wordAt(pieces, next) === 'dozen' ? 12 : undefined);
  if (scaled !== undefined && next > at + 1) return half(next + 1, scaled, 'number/half-of-scale');
  if (NO_HALF_AFTER.test(wordAt(pieces, at - 1))) return null;
  if (
    next > at + 1 &&
    /^(?:hour|mile|day|year|century|decade|metre|meter|point|percent|percentage|per|inch|mil|ounce|pound|litre|liter|pint|acre|dollar|kilometre|kilometer|minute|second|tonne|ton)$/u.test(
      wordAt(pieces, next),
    )
  ) {
    return half(next, 1, 'number/half-a-unit');
  }
  const follower = wordAt(pieces, at + 1);
  if (
    follower === 'of' ||
    follower === 'price' ||
    (HEDGE_BEFORE_FRACTION.test(wordAt(pieces, at - 1)) && follower !== 'a') ||
    /^(?:its|their|our|his|her)$/u.test(follower)
  ) {
    return { to: at + 1, value: 0.5, base: 0.5, scale: 1, form: 'fraction', rule: 'ratio/half' };
  }
  return null;
}

/** "a few hundred", "several thousand": two to nine of them. */
function readFew(pieces: readonly Piece[], scaleAt: number): Numeral | null {
  const scale = SCALES.get(wordAt(pieces, scaleAt)) ?? (wordAt(pieces, scaleAt) === 'dozen' ? 12 : undefined);
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

/** "a hundred", "a dozen", "a third of", "a million and a half", "a baker's dozen", "a few hundred", "a couple of". */
function readArticle(pieces: readonly Piece[], at: number): Numeral | null {
  const word = wordAt(pieces, at + 1);
  const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined);
  if (scale !== undefined) return scaleWords(pieces, { to: at + 1, value: 1, base: 1, scale: 1, form: 'words' });
  if (word === 'baker' && /^['’]s$/u.test(wordAt(pieces, at + 2)) && wordAt(pieces, at + 3) === 'dozen')
    return { to: at + 4, value: 13, base: 13, scale: 1, form: 'words' };
  if (word === 'few') return readFew(pieces, at + 2);
  if (word === 'decade' && HEDGE_BEFORE_FRACTION.test(wordAt(pieces, at - 1)))
    return { to: at + 1, value: 1, base: 1, scale: 1, form: 'article' };
  if (word === 'couple' && wordAt(pieces, at + 2) === 'of' && pieces[at + 3]?.pos !== 'DET')
    return { to: at + 3, value: 2, base: 2, scale: 1, form: 'words', rule: 'vague/couple' };
  const half = wordAt(pieces, at + 2) === 'and' && wordAt(pieces, at + 3) === 'a' && wordAt(pieces, at + 4) === 'half';
  if (half && pieces[at + 1]?.pos === 'NOUN')
    return { to: at + 1, value: 1.5, base: 1.5, scale: 1, form: 'article', rule: 'number/and-a-half' };
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
