import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  CURRENCY_SUBUNITS,
  SIGNS_BEHIND,
  type CurrencyName,
} from '../../../lexicons/currencies.ts';
import { CURRENCIES_BY_LAND } from '../../../lexicons/currency-lands.ts';
import { codeAlone, codeOfLead, currencyNamed } from './currency-code.ts';
import { isLarge, isSure } from './currency-sign.ts';
import { isDash, wordAt, type MoneyContext } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';
import { areWeighed } from './pounds.ts';

/** "million dollars", "Danish crowns", "South Korean won", "CFA francs", "pence", "20 kr": what stands behind a figure. */
export interface Named {
  readonly unit: string;
  readonly kind: 'money';
  readonly to: number;
}

const currency = (unit: string, to: number): Named => ({ unit, kind: 'money', to });

/** "won the vote", "real estate", "bitcoin transactions", "20 marks", "the 1.5 million mark": the word is no currency there. */
function isOtherWord(pieces: readonly Piece[], from: number, money: MoneyContext, { name, care, codes }: CurrencyName): boolean {
  const [pos, next] = [posAt(pieces, from), posAt(pieces, from + 1)];
  if (name === 'pound') return areWeighed(pieces, from, money);
  if (name === 'bitcoin' || name === 'ether') return next === 'NOUN';
  if (wordAt(pieces, from) === 'mark') return true;
  if (care === 'tagged') return pos === 'VERB' || pos === 'ADJ' || (wordAt(pieces, from) === 'won' && next === 'DET');
  if (care === 'none' || isLarge(pieces, from - 2)) return false;
  return care === 'lead' || !codes.some((code) => money.lands.has(code));
}

/** "won" behind "South Korean" may still be the verb of what "20 South Koreans" did. */
function isVerb(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === 'won' && /^(?:DET|ADJ|PRON)$/u.test(posAt(pieces, at + 1));
}

/** The words from one piece to another: "south korean". */
function wordsFrom(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** A name of two words at a piece ("cfa francs", "deutsche mark"), else of one. */
function nameAt(pieces: readonly Piece[], at: number): { name: CurrencyName; to: number } | null {
  const two = kindAt(pieces, at + 1) === 'word' ? currencyNamed(wordsFrom(pieces, at, at + 2)) : undefined;
  if (two !== undefined) return { name: two, to: at + 2 };
  const one = currencyNamed(wordAt(pieces, at));
  return one === undefined ? null : { name: one, to: at + 1 };
}

/** "500 pounds sterling". */
function sterlingEnd(pieces: readonly Piece[], name: CurrencyName, to: number): number {
  return name.name === 'pound' && wordAt(pieces, to) === 'sterling' ? to + 1 : to;
}

/** The currency named at a piece, with the land in front of it ("Danish"). */
function namedAt(pieces: readonly Piece[], from: number, at: number, money: MoneyContext): Named | null {
  const found = nameAt(pieces, at);
  if (found === null || isSubunit(pieces, at + 1)) return null;
  const to = sterlingEnd(pieces, found.name, found.to);
  if (at === from) return isOtherWord(pieces, at, money, found.name) ? null : currency(codeAlone(found.name, money) ?? '', to);
  const code = isVerb(pieces, at) ? null : codeOfLead(found.name, wordsFrom(pieces, from, at));
  return code === null ? null : currency(code, to);
}

/** How many words the name of a land may have: "Trinidad and Tobago dollars". */
const LEAD_WORDS = 4;

/**
 * A currency named behind a figure: "million dollars", "Danish crowns", "CFA francs", "pence", "EUR".
 * `money` tells whose crowns or rupees the article speaks of.
 */
export function currencyAfter(pieces: readonly Piece[], at: number, money: MoneyContext): Named | null {
  const from = /^[-‑]$/u.test(textAt(pieces, at)) && gluedAt(pieces, at) ? at + 1 : at;
  for (let index = from; index <= from + LEAD_WORDS && kindAt(pieces, index) === 'word'; index += 1) {
    const named = namedAt(pieces, from, index, money) ?? subunitAt(pieces, from, index, money);
    if (named !== null) return named;
  }
  return signAt(pieces, from, money);
}

const isSubunit = (pieces: readonly Piece[], at: number) => /^(?:cents?|pence)$/u.test(wordAt(pieces, at));

/** "20 cents", "164p", "50c", "30 U.S. cents", "five euro cents": a cent is its dollar's or euro's. */
function subunitAt(pieces: readonly Piece[], from: number, at: number, money: MoneyContext): Named | null {
  const subunit = CURRENCY_SUBUNITS.get(wordAt(pieces, at));
  if (subunit === undefined || !isSubunitSpelling(pieces, at, money)) return null;
  if (at === from) return currency(subunit === 'cent' ? money.cent : subunit, at + 1);
  const lead = wordsFrom(pieces, from, at);
  const codes = lead === 'euro' ? ['EUR'] : CURRENCIES_BY_LAND.get(lead);
  if (codes === undefined) return null;
  return currency(subunit === 'cent' && codes[0] !== 'USD' ? `${codes[0] ?? ''} cent` : subunit, at + 1);
}

/** One letter counts as written: "164p"; "50c" right at its figure, where dollars and cents are spoken of. */
function isSubunitSpelling(pieces: readonly Piece[], at: number, money: MoneyContext): boolean {
  const text = textAt(pieces, at);
  if (text === 'c') return gluedAt(pieces, at) && money.writesCents && !isDash(wordAt(pieces, at + 1));
  return text.length > 1 || text === 'p' || text === '¢';
}

/** "500 SEK", "20 kr", "25€" behind a figure. */
function signAt(pieces: readonly Piece[], at: number, money: MoneyContext): Named | null {
  const text = textAt(pieces, at);
  if (text === '¢') return subunitAt(pieces, at, at, money);
  const unit = CURRENCY_CODES.has(text) ? text : SIGNS_BEHIND.has(text) ? CURRENCY_SIGNS.get(text) : undefined;
  if (unit === undefined || !isSure(text, unit, isLarge(pieces, at - 2), money)) return null;
  if (kindAt(pieces, at) === 'mark' && kindAt(pieces, at + 1) === 'digits' && gluedAt(pieces, at + 1)) return null;
  return currency(text === '$' ? money.dollar : (codeAlone(CURRENCY_NAMES.get(unit), money) ?? unit), at + 1);
}
