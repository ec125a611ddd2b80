import type { Figure, Line } from '../figure.ts';
import { kindAt, textAt } from '../piece-at.ts';

/** A reason why a figure is no quantity. */
export interface Exclusion {
  readonly name: string;
  readonly drops: (line: Line, figure: Figure) => boolean;
}

export function isBareFigure(figure: Figure): boolean {
  return figure.unit === null && figure.counted === null;
}

export function isInDigits(line: Line, figure: Figure): boolean {
  return kindAt(line.pieces, figure.numeralFrom) === 'digits';
}

export function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** A whole number in digits without unit, scale word and comma, or what looks like one behind a hyphen ("COVID -19"). */
export function isBareInteger(line: Line, figure: Figure): boolean {
  if (!isInDigits(line, figure) || figure.unit !== null || figure.scale !== 1 || !Number.isInteger(figure.value)) return false;
  if (figure.numeralFrom !== figure.from && (figure.value ?? 0) >= 0) return false;
  return !textAt(line.pieces, figure.numeralFrom).includes(',');
}
