import { SCALES } from '../../../lexicons/number-words.ts';
import type { Figure } from '../figure.ts';

/** A number where it is written. `to` is the index behind its last piece. */
export interface Numeral {
  readonly to: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** the value without its scale word: 6 of "6 million" */
  readonly base: number;
  readonly scale: number;
  readonly form: Figure['form'];
  readonly rule?: string;
}

export function plainNumeral(to: number, value: number, form: Figure['form'] = 'digits'): Numeral {
  return { to, value, base: value, scale: 1, form };
}

/** 4.35 × 1e6 is 4350000, not 4349999.999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** The factor of a word that multiplies: a scale, in the plural as well ("Rs 300 crores"), or a dozen. */
export function multiplierOf(word: string): number | undefined {
  if (word === 'dozen' || word === 'dozens') return 12;
  return SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined);
}
