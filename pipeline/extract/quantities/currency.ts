import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, CURRENCY_SUBUNITS, type CurrencyName } from '../../lexicons/currencies.ts';
import { wordAt, type MoneyContext } from './figure.ts';
import type { Piece } from './pieces.ts';
import { apartAt, gluedAt, kindAt, posAt, textAt } from './piece-at.ts';

const DOLLAR_PREFIX = /^(?:US|U\.S\.|[ACS]|AU|CA|Can|HK|NZ|[NRJ]|NT|TT|[TZ]|Mex|IR)$/u;
/** A prefix set apart by a space ("HK $5.4m") that cannot be another word. */
const LOOSE_PREFIX = /^(?:US|U\.S\.|C|HK|NZ|AU|NT)$/u;
/** Letters that are currencies only right at the figure: "R2.3m", "PS8.1bn". */
const GLUED_ONLY = new Set(['R', 'PS', 'Br', 'Sh', 'Ft', 'Fr', 'kn']);

export interface Sign {
  readonly unit: string;
  readonly from: number;
}

/** "US$", "IR£" and "HK $", or the sign alone. */
function dollarBefore(pieces: readonly Piece[], at: number, unit: string): Sign {
  const [sign, prefix] = [pieces[at - 1], pieces[at - 2]];
  if (sign === undefined || prefix === undefined) return { unit, from: at - 1 };
  const known = sign.text === '$' ? (sign.glued ? DOLLAR_PREFIX : LOOSE_PREFIX).test(prefix.text) : sign.glued;
  const full = known ? CURRENCY_SIGNS.get(`${prefix.text.replaceAll('.', '')}${sign.text}`) : undefined;
  return full === undefined ? { unit, from: at - 1 } : { unit: full, from: at - 2 };
}

/** A mark in front: "£", "Y=", "Rs.". */
function markBefore(pieces: readonly Piece[], at: number, dollar: string): Sign | null {
  const mark = textAt(pieces, at - 1);
  const further = textAt(pieces, at - 2);
  if (mark === '=' && further === 'Y') return { unit: 'JPY', from: at - 2 };
  const dotted = mark === '.' && apartAt(pieces, at - 2) ? CURRENCY_SIGNS.get(`${further}.`) : undefined;
  if (dotted !== undefined) return { unit: dotted, from: at - 2 };
  const unit = mark === '$' ? dollar : CURRENCY_SIGNS.get(mark);
  return unit === undefined ? null : dollarBefore(pieces, at, unit);
}

/** Letters in front: "Tk", "EUR", "$US". */
function lettersBefore(pieces: readonly Piece[], at: number): Sign | null {
  const letters = textAt(pieces, at - 1);
  const glued = gluedAt(pieces, at - 1);
  const turned = textAt(pieces, at - 2) === '$' && glued ? CURRENCY_SIGNS.get(`$${letters}`) : undefined;
  if (turned !== undefined) return { unit: turned, from: at - 2 };
  const unit = CURRENCY_CODES.has(letters) ? letters : CURRENCY_SIGNS.get(letters);
  if (unit === undefined || (glued && kindAt(pieces, at - 2) === 'mark' && textAt(pieces, at - 2) !== '(')) return null;
  return GLUED_ONLY.has(letters) && !gluedAt(pieces, at) ? null : { unit, from: at - 1 };
}

/** A currency sign or code right in front of the piece at `at`: "US$", "$US", "C $", "Tk", "EUR"; a bare "$" is the article's `dollar`. */
export function signBefore(pieces: readonly Piece[], at: number, dollar: string): Sign | null {
  const kind = kindAt(pieces, at - 1);
  if (kind === 'mark') return markBefore(pieces, at, dollar);
  return kind === 'word' ? lettersBefore(pieces, at) : null;
}

export interface Named {
  readonly unit: string;
  readonly kind: 'money';
  readonly to: number;
}

const currency = (unit: string, to: number): Named => ({ unit, kind: 'money', to });

const singularOf = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);

/** Singular of a currency's name: "pounds" → "pound"; "yen" stays. */
function nameOf(word: string): CurrencyName | undefined {
  return CURRENCY_NAMES.get(word) ?? CURRENCY_NAMES.get(singularOf(word));
}

function codeFor(name: CurrencyName, word: string, lead: string, money: MoneyContext): string {
  const codes = Object.entries(name.codes ?? {});
  const whose = (said: (cue: string) => boolean) => codes.find(([, cues]) => cues.some(said))?.[0];
  const named = whose((cue) => lead === cue || lead.endsWith(` ${cue}`)) ?? whose((cue) => money.hints.has(`${cue} ${singularOf(word)}`));
  if (named !== undefined) return named;
  if (name.fallback === 'USD') return money.dollar;
  if (/^[A-Z]{3}$/u.test(name.fallback) && name.fallback !== 'XOF') return name.fallback;
  return whose((cue) => money.hints.has(cue)) ?? name.fallback;
}

/** Words that cannot stand for a currency where a verb or another noun does: "won", "real", "sol", "pounds of". */
const AMBIGUOUS = new Set(['won', 'real', 'sol', 'lev', 'dong', 'rand', 'crown', 'buck', 'rial']);

/** "won the vote", "real estate", "90 pounds of flour", "bitcoin transactions": the word is no currency there. */
function isOtherWord(pieces: readonly Piece[], at: number, money: MoneyContext): boolean {
  const word = wordAt(pieces, at);
  const [pos, next] = [posAt(pieces, at), posAt(pieces, at + 1)];
  if (word === 'pounds') return wordAt(pieces, at + 1) === 'of' || money.weighs;
  if (word === 'bitcoin') return next === 'NOUN';
  return AMBIGUOUS.has(word) && (pos === 'VERB' || pos === 'ADJ' || (word === 'won' && next === 'DET'));
}

/** The currency named at a piece, with the words in front of it ("Danish", "CFA"). */
function namedAt(pieces: readonly Piece[], from: number, index: number, money: MoneyContext): Named | null {
  const word = wordAt(pieces, index);
  const leading = pieces
    .slice(from, index)
    .map(({ lower }) => lower)
    .join(' ');
  const compound = leading === '' ? undefined : CURRENCY_NAMES.get(`${leading} ${word.replace(/s$/u, '')}`);
  if (compound !== undefined) return currency(codeFor(compound, word, leading, money), index + 1);
  const name = nameOf(word);
  if (name === undefined || (leading !== '' && !knownLead(name, leading)) || isOtherWord(pieces, index, money)) return null;
  return currency(codeFor(name, word, leading, money), index + 1);
}

/**
 * A currency named behind a figure: "million dollars", "Danish crowns", "CFA francs", "pence", "EUR".
 * `money` tells whose crowns or rupees the article speaks of.
 */
export function currencyAfter(pieces: readonly Piece[], at: number, money: MoneyContext): Named | null {
  const from = /^[-‑]$/u.test(textAt(pieces, at)) && gluedAt(pieces, at) ? at + 1 : at;
  for (let index = from; index <= from + 2; index += 1) {
    if (kindAt(pieces, index) !== 'word' && index > from) break;
    const named = namedAt(pieces, from, index, money);
    if (named !== null) return named;
  }
  return subunitOrCode(pieces, from, money.dollar);
}

function knownLead(name: CurrencyName, leading: string): boolean {
  return Object.values(name.codes ?? {}).some((cues) => cues.includes(leading));
}

/** Signs that stand behind a figure too; letters only where they mean nothing else there. */
const SIGN_BEHIND = /^(?:\p{Sc}|Kč|zł|kr|Rs|Tk|Rp|RMB|[KUT][Ss]h|SFr|STG)$/u;

/** "25 US$", "500 R$"; in "2019 US$5 million" the sign belongs to what follows. */
function prefixedSign(pieces: readonly Piece[], at: number): Named | null {
  if (kindAt(pieces, at) !== 'word' || kindAt(pieces, at + 1) !== 'mark' || !gluedAt(pieces, at + 1)) return null;
  const unit = CURRENCY_SIGNS.get(`${textAt(pieces, at).replaceAll('.', '')}${textAt(pieces, at + 1)}`);
  return unit === undefined || kindAt(pieces, at + 2) === 'digits' ? null : currency(unit, at + 2);
}

function subunitOrCode(pieces: readonly Piece[], at: number, dollar: string): Named | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const prefixed = prefixedSign(pieces, at);
  if (prefixed !== null) return prefixed;
  if (CURRENCY_CODES.has(piece.text) || SIGN_BEHIND.test(piece.text)) {
    const unit = piece.text === '$' ? dollar : (CURRENCY_SIGNS.get(piece.text) ?? piece.text);
    if (piece.kind === 'mark' && kindAt(pieces, at + 1) === 'digits' && gluedAt(pieces, at + 1)) return null;
    return currency(unit, at + 1);
  }
  const subunit = CURRENCY_SUBUNITS.get(piece.lower);
  if (subunit === undefined || (piece.lower === 'p' && piece.text !== 'p')) return null;
  return currency(subunit, at + 1);
}
