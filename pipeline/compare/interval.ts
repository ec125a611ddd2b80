import { MORE_THAN_REACHES, type Bound, type Quantity } from '../../schemas/index.ts';
import { toBaseUnit } from '../lexicons/unit-conversion.ts';

/** Everything that a figure, as it was written, may stand for. Ends are inclusive, in the base unit of `dimension`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** what may be compared with what: "count", "share" (in percent), "money:USD", "age", "metre", ... */
  readonly dimension: string;
}

const ABOUT = 0.1;

/** Reads a quantity as an interval, or null when it has no figure. "at least 58 countries" → 58 … Infinity, count. */
export function intervalOf(quantity: Quantity): Interval | null {
  const scale = scaleOf(quantity);
  const bare = bareInterval(quantity);
  if (bare === null) return null;
  const ends = bare.map((end) => end * scale.factor + scale.offset);
  return { low: Math.min(...ends), high: Math.max(...ends), dimension: scale.dimension };
}

function scaleOf(quantity: Quantity): { dimension: string; factor: number; offset: number } {
  const { unit, kind } = quantity;
  const per = quantity.per === undefined ? '' : `/${quantity.per}`;
  if (unit === 'percent') return { dimension: `share${per}`, factor: 1, offset: 0 };
  if (kind === 'ratio') return { dimension: `share${per}`, factor: 100, offset: 0 };
  if (kind === 'age') return { dimension: ageDimension(unit), factor: 1, offset: 0 };
  if (kind === 'count' || unit === null) return { dimension: `${kind}${per}`, factor: 1, offset: 0 };
  const base = toBaseUnit(unit);
  if (base === null) return { dimension: `${kind === 'money' ? 'money:' : ''}${unit}${per}`, factor: 1, offset: 0 };
  return { dimension: `${kind === 'money' ? 'money:' : ''}${base.base}${per}`, factor: base.factor, offset: base.offset ?? 0 };
}

/** "a 3-month-old" and "a 4-year-old" are not near one another. */
const ageDimension = (unit: string | null) => (unit !== null && /^(?:month|week|day)/u.test(unit) ? `age in ${unit}` : 'age');

/** "dozens" says that there were no fewer; of far more a newsroom says "hundreds". */
const VAGUE_CEILING = 5;

/**
 * How far a figure may be from what it stands for. What is measured is rounded to its last place at the least ("six miles" is 5.5 to
 * 6.5), a fraction in words stands for some hundredths more or less.
 */
function slackOf({ kind, unit, span }: Quantity, value: number): number {
  if (kind === 'ratio') return WORDED_FRACTION * Math.abs(value);
  const decimals = writtenDecimals(span.text);
  if (decimals !== undefined && Math.abs(value) >= 1000) return 0.5 * placeOf(value, decimals);
  const isCounted = unit === null || /^(?:count|money|age|point)$/u.test(kind);
  return isCounted ? precision(value) : Math.max(precision(value), lastPlace(value));
}

/** "7.4 million": who writes the decimal means it, so that it stands for 7.35 to 7.45 million. */
const writtenDecimals = (text: string): string | undefined => /(?<![\d.,])(\d{1,3}\.\d{1,3})(?![\d.,])\D*$/u.exec(text)?.[1];

function placeOf(value: number, decimals: string): number {
  return (Math.abs(value) / Number(decimals)) * 10 ** -(decimals.split('.')[1] ?? '').length;
}

const WORDED_FRACTION = 0.03;
const lastPlace = (value: number) => 0.49 * 10 ** -(decimalDigits(Math.abs(value)).split('.')[1] ?? '').length;

function bareInterval(quantity: Quantity): readonly [number, number] | null {
  const { value, bound } = quantity;
  return value === null ? statedRange(quantity) : ENDS[bound](value, slackOf(quantity, value), Math.abs(value));
}

function statedRange({ low, high, rule }: Quantity): readonly [number, number] | null {
  if (low === undefined && high === undefined) return null;
  return [low ?? 0, (high ?? Infinity) * (rule.startsWith('vague/') ? VAGUE_CEILING : 1)];
}

/** The ends that a bound leaves open round a value. */
const ENDS: Record<Bound, (value: number, slack: number, size: number) => readonly [number, number]> = {
  '=': (value, slack) => [value - slack, value + slack],
  '~': (value, slack, size) => [value - Math.max(size * ABOUT, slack), value + Math.max(size * ABOUT, slack)],
  '>': (value, _slack, size) => [value, value + size * (MORE_THAN_REACHES - 1)],
  '>=': (value) => [value, Infinity],
  '<': (value) => [Math.min(0, value), value],
  '<=': (value) => [Math.min(0, value), value],
};

/**
 * How far a figure may be from what it stands for, from the digits that were written: whole numbers below 20 are exact, "2,000" and "500"
 * may be rounded (2.5%, one digit alone 5%), "5.9" stands for 5.85 to 5.95.
 */
export function precision(value: number): number {
  const size = Math.abs(value);
  if (size < 20 && Number.isInteger(value)) return 0;
  const digits = decimalDigits(size);
  const significant = significantDigits(digits);
  if (!Number.isInteger(size) && size < 1000) return 0.5 * 10 ** -((digits.split('.')[1] ?? '').length || 1);
  const whole = Math.trunc(size).toString().length;
  if (significant >= whole) return 0;
  return size * (significant === 1 ? 0.05 : significant === 2 ? 0.025 : 0.5 * 10 ** -(significant - 1));
}

/** "120" → 2, "0.05" → 1: digits between the zeros at the ends. */
function significantDigits(digits: string): number {
  const bare = Array.from(digits.replace('.', ''));
  return Math.max(0, bare.findLastIndex((digit) => digit !== '0') - bare.findIndex((digit) => digit !== '0') + 1);
}

const decimalDigits = (size: number): string => (size >= 1e21 || size < 1e-6 ? size.toPrecision(3) : String(size));

/** The power of ten by which one figure is the other ("4.5 million", "4.5 billion" → 3), or 0. Nobody slips from "60" to "six". */
export function slipOf(a: Quantity, b: Quantity): number {
  if (/\d/u.test(a.span.text) !== /\d/u.test(b.span.text)) return 0;
  const shift = a.value === null || b.value === null || a.value <= 0 || b.value <= 0 ? 0 : Math.abs(Math.log10(a.value / b.value));
  const whole = Math.round(shift);
  return whole >= 1 && Math.abs(shift - whole) < 1e-9 && (a.unit ?? a.counted) === (b.unit ?? b.counted) ? whole : 0;
}

/** Do two intervals share a value? Differing dimensions share none and contradict nothing. */
export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high * (1 + 1e-9) && b.low <= a.high * (1 + 1e-9);

/** How many times the larger is the smaller, measured between the nearest ends; 1 where they touch. */
export function distance(a: Interval, b: Interval): number {
  if (overlap(a, b)) return 1;
  const [small, large] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return small <= 0 ? Infinity : large / small;
}
