import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, CURRENCY_SUBUNITS, type CurrencyName } from '../../lexicons/currencies.ts';
import { wordAt } from './figure.ts';
import type { Piece } from './pieces.ts';

const DOLLAR_PREFIX = /^(?:US|U\.S\.|A|AU|C|CA|Can|HK|NZ|S|N|R|NT|J|TT|T|Z|Mex|IR)$/u;
/** A prefix set apart by a space ("HK $5.4m") that cannot be another word. */
const LOOSE_PREFIX = /^(?:US|U\.S\.|C|HK|NZ|AU|NT)$/u;
/** Letters that are currencies only right at the figure: "R2.3m", "PS8.1bn". */
const GLUED_ONLY = new Set(['R', 'PS', 'Br', 'Sh', 'Ft', 'Fr', 'kn']);

export interface Sign {
  readonly unit: string;
  readonly from: number;
}

/** A currency sign or code right in front of the piece at `at`: "US$", "$US", "C $", "Tk", "EUR". */
export function signBefore(pieces: readonly Piece[], at: number): Sign | null {
  const before = pieces[at - 1];
  if (before === undefined) return null;
  const further = pieces[at - 2];
  if (before.kind === 'mark') {
    if (before.text === '=' && further?.text === 'Y') return { unit: 'JPY', from: at - 2 };
    if (before.text === '.' && further?.glued === false && CURRENCY_SIGNS.has(`${further.text}.`))
      return { unit: CURRENCY_SIGNS.get(`${further.text}.`) ?? '', from: at - 2 };
    const unit = CURRENCY_SIGNS.get(before.text);
    if (unit === undefined) return null;
    if (further !== undefined && before.text === '$' && (before.glued ? DOLLAR_PREFIX : LOOSE_PREFIX).test(further.text)) {
      const full = CURRENCY_SIGNS.get(`${further.text.replaceAll('.', '')}$`);
      if (full !== undefined) return { unit: full, from: at - 2 };
    }
    return { unit, from: at - 1 };
  }
  if (further?.text === '$' && before.glued && CURRENCY_SIGNS.has(`$${before.text}`))
    return { unit: CURRENCY_SIGNS.get(`$${before.text}`) ?? '', from: at - 2 };
  const unit = CURRENCY_CODES.has(before.text) ? before.text : CURRENCY_SIGNS.get(before.text);
  if (unit === undefined || before.kind !== 'word' || (before.glued && further?.kind === 'mark' && further.text !== '(')) return null;
  return GLUED_ONLY.has(before.text) && pieces[at]?.glued !== true ? null : { unit, from: at - 1 };
}

/** A hint that the sentence speaks of weight, so that pounds are no money. */
export const WEIGHT = 'weight';

export interface Named {
  readonly unit: string;
  readonly kind: 'money';
  readonly to: number;
}

const money = (unit: string, to: number): Named => ({ unit, kind: 'money', to });

/** Singular of a currency's name: "pounds" → "pound"; "yen" stays. */
function nameOf(word: string): CurrencyName | undefined {
  return CURRENCY_NAMES.get(word) ?? (word.endsWith('s') ? CURRENCY_NAMES.get(word.slice(0, -1)) : undefined);
}

function codeFor(name: CurrencyName, words: string, hints: ReadonlySet<string>): string {
  const codes = Object.entries(name.codes ?? {});
  const named = codes.find(([, cues]) => cues.some((cue) => words === cue || words.endsWith(` ${cue}`)));
  if (named !== undefined) return named[0];
  if (/^[A-Z]{3}$/u.test(name.fallback) && name.fallback !== 'XOF') return name.fallback;
  const hinted = codes.filter(([, cues]) => cues.some((cue) => hints.has(cue)));
  return hinted[0] !== undefined && hinted.length === 1 ? hinted[0][0] : (hinted[0]?.[0] ?? name.fallback);
}

/** Words that cannot stand for a currency where a verb or another noun does: "won", "real", "sol", "pounds of". */
const AMBIGUOUS = new Set(['won', 'real', 'sol', 'lev', 'dong', 'rand', 'crown', 'buck', 'rial']);

/**
 * A currency named behind a figure: "million dollars", "Danish crowns", "CFA francs", "pence", "EUR".
 * `hints` are words of the article that tell whose crowns or rupees they are.
 */
export function currencyAfter(pieces: readonly Piece[], at: number, hints: ReadonlySet<string>): Named | null {
  const first = pieces[at];
  if (first === undefined) return null;
  const hyphen = (first.text === '-' || first.text === '‑') && first.glued ? 1 : 0;
  for (let lead = 0; lead <= 2; lead += 1) {
    const index = at + hyphen + lead;
    const piece = pieces[index];
    if (piece === undefined || (piece.kind !== 'word' && lead > 0)) break;
    const leading = pieces
      .slice(at + hyphen, index)
      .map((each) => each.lower)
      .join(' ');
    const compound = CURRENCY_NAMES.get(`${leading} ${piece.lower.replace(/s$/u, '')}`);
    if (lead > 0 && compound !== undefined) return money(codeFor(compound, leading, hints), index + 1);
    const name = nameOf(piece.lower);
    if (name === undefined || (lead > 0 && !knownLead(name, leading))) continue;
    if (
      AMBIGUOUS.has(piece.lower) &&
      (piece.pos === 'VERB' || piece.pos === 'ADJ' || (pieces[index + 1]?.pos === 'DET' && piece.lower === 'won'))
    )
      continue;
    if (piece.lower === 'pounds' && (wordAt(pieces, index + 1) === 'of' || hints.has(WEIGHT))) continue;
    if (piece.lower === 'bitcoin' && pieces[index + 1]?.pos === 'NOUN') continue;
    return money(codeFor(name, leading, hints), index + 1);
  }
  return subunitOrCode(pieces, at + hyphen);
}

function knownLead(name: CurrencyName, leading: string): boolean {
  return Object.values(name.codes ?? {}).some((cues) => cues.includes(leading));
}

function subunitOrCode(pieces: readonly Piece[], at: number): Named | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (CURRENCY_CODES.has(piece.text) || ['€', '£', '$', 'Kč', 'zł', 'kr', '₪', '₽'].includes(piece.text)) {
    const unit = CURRENCY_SIGNS.get(piece.text) ?? piece.text;
    if (piece.kind === 'mark' && pieces[at + 1]?.kind === 'digits' && pieces[at + 1]?.glued === true) return null;
    return money(unit, at + 1);
  }
  const subunit = CURRENCY_SUBUNITS.get(piece.lower);
  if (subunit === undefined || (piece.lower === 'p' && piece.text !== 'p')) return null;
  return money(subunit, at + 1);
}
