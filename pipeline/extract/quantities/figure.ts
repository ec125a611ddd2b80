import type { Bound } from '../../../schemas/index.ts';
import type { Piece } from './pieces.ts';

/** A figure while it is being read; positions are indexes into the sentence's pieces, ends are exclusive. */
export interface Figure {
  /** the numeral with its sign, and with what belongs to it (currency, unit, noun) as it is read */
  from: number;
  to: number;
  /** the numeral alone */
  readonly numeralFrom: number;
  numeralTo: number;
  value: number | null;
  low?: number;
  high?: number;
  /** the value without its scale word: 6 of "6 million" */
  base: number;
  scale: number;
  form: 'digits' | 'words' | 'vague' | 'fraction' | 'article';
  unit: string | null;
  kind: string | null;
  /** the unit was read at this figure, not taken from a neighbour */
  own: boolean;
  counted: string | null;
  modifiers: string[];
  countedAt?: readonly [number, number];
  part?: 'of' | 'other' | 'additional';
  per?: string;
  aliasOf?: Figure;
  bound: Bound;
  rule: string | null;
  /** the range it was joined into, a score, an address …: not a quantity */
  dropped: boolean;
}

/** What was counted last, for "dozens" and "10 of whom". */
export interface Memory {
  counted: string | null;
}

/** A sentence under the reader's eyes. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** pieces that stand in a date, an address, a telephone number */
  readonly blocked: readonly boolean[];
  readonly figures: Figure[];
  readonly memory: Memory;
  readonly money: MoneyContext;
}

/** What the article tells of its money. */
export interface MoneyContext {
  /** ISO 4217 code of a bare "$" */
  readonly dollar: string;
  /** unit of a bare cent: "cent" is the American one, "EUR cent" and "AUD cent" are others */
  readonly cent: string;
  /** are there dollars or cents in it, so that "50c" is a price? */
  readonly writesCents: boolean;
  /** how often the lands of each currency are named */
  readonly lands: ReadonlyMap<string, number>;
  /** currencies whose land was written out once: "pound" → EGP */
  readonly named: ReadonlyMap<string, string>;
  /** is it a British paper's, or about Britain, so that pounds are money? */
  readonly british: boolean;
  /** does the sentence speak of weight, so that pounds are no money? */
  readonly weighs: boolean;
}

/** The word at an index, lower case; '' outside the sentence. */
export function wordAt(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.lower ?? '';
}

export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '‐' || text === '‑' || text === '—';
}

/** The nearest figure before (`step` -1) or behind (1) that will do. Found by steps, so that a sentence of figures is not searched anew for each. */
export function nearest(line: Line, figure: Figure, step: -1 | 1, fits: (other: Figure) => boolean): Figure | undefined {
  for (let at = line.figures.indexOf(figure) + step; ; at += step) {
    const other = line.figures[at];
    if (other === undefined || (!other.dropped && fits(other))) return other;
  }
}
