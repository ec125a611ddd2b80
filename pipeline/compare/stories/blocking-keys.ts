import type { TextProfile } from './text-profile.ts';

/** So many of a text's heaviest terms are keys of their own; the first of them are keys in pairs as well, where one of the two is everywhere. */
const SINGLE_TERMS = 12;
const PAIRED_TERMS = 8;
/** Texts are looked for in their own period and the two beside it. */
const DAYS_PER_PERIOD = 30;
const PERIODS = 4096;
const UNDATED = PERIODS - 1;
/** Pairs lie above all single terms. */
const PAIR = 2 ** 32 * PERIODS;

/** A range of keys to look under, both ends included, and how much it counts to be found there. */
export interface KeyRange {
  readonly key: number;
  readonly last: number;
  /** the key that the text itself is kept under: where that one says nothing, the range says nothing */
  readonly own: number;
  /** how many terms the key stands for */
  readonly terms: number;
}

/** The keys of a text's heaviest terms. Keys are whole numbers below 2^46. */
export function singleKeys(profile: TextProfile): number[] {
  const period = periodOf(profile);
  return heaviestTerms(profile).map((term) => baseOf(term) + period);
}

/** The keys of its pairs of terms of which one says nothing by itself, given the keys that say nothing. */
export function pairKeys(profile: TextProfile, useless: ReadonlySet<number>): number[] {
  const period = periodOf(profile);
  const isUseless = (term: number) => useless.has(baseOf(term) + period);
  return pairsOf(profile).flatMap(([one, other]) => (isUseless(one) || isUseless(other) ? [baseOfPair(one, other) + period] : []));
}

/** The keys a text's neighbours are found under: those of its own period, of the periods beside it, and of texts without a date. */
export function neighbourKeys(profile: TextProfile): KeyRange[] {
  const period = periodOf(profile);
  const periods = period === UNDATED ? [[0, UNDATED] as const] : [[period - 1, period + 1] as const, [UNDATED, UNDATED] as const];
  const range = (base: number, terms: number) =>
    periods.map(([from, to]): KeyRange => ({ key: base + from, last: base + to, own: base + period, terms }));
  const singles = heaviestTerms(profile).flatMap((term) => range(baseOf(term), 1));
  return [...singles, ...pairsOf(profile).flatMap(([one, other]) => range(baseOfPair(one, other), 2))];
}

function periodOf({ day }: TextProfile): number {
  return day === undefined ? UNDATED : Math.min(Math.max(Math.floor(day / DAYS_PER_PERIOD), 1), UNDATED - 2);
}

function baseOf(term: number): number {
  return (term >>> 0) * PERIODS;
}

function baseOfPair(one: number, other: number): number {
  return PAIR + mix(Math.min(one, other), Math.max(one, other)) * PERIODS;
}

function pairsOf(profile: TextProfile): [number, number][] {
  const paired = heaviestTerms(profile).slice(0, PAIRED_TERMS);
  return paired.flatMap((one, index) => paired.slice(0, index).map((other): [number, number] => [one, other]));
}

function heaviestTerms({ terms, weights }: TextProfile): number[] {
  const places = Array.from(terms.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return places.slice(0, SINGLE_TERMS).map((place) => terms[place] as number);
}

function mix(one: number, other: number): number {
  return (Math.imul(one, 0x9e_37_79_b1) ^ Math.imul(other ^ (other >>> 15), 0x85_eb_ca_6b)) >>> 0;
}
