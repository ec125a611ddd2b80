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

/** The keys of single terms that a text's neighbours are found under: of its own period, of those beside it, and of texts without a date. */
export function neighbourKeys(profile: TextProfile): KeyRange[] {
  return heaviestTerms(profile).flatMap((term) => rangesOf(baseOf(term), 1, periodOf(profile)));
}

/** The same for its pairs of terms of which one says nothing by itself, given the keys that say nothing. */
export function neighbourPairKeys(profile: TextProfile, useless: ReadonlySet<number>): KeyRange[] {
  const period = periodOf(profile);
  return pairKeys(profile, useless).flatMap((key) => rangesOf(key - period, 2, period));
}

function rangesOf(base: number, terms: number, period: number): KeyRange[] {
  const periods = period === UNDATED ? [[0, UNDATED] as const] : [[period - 1, period + 1] as const, [UNDATED, UNDATED] as const];
  return periods.map(([from, to]) => ({ key: base + from, last: base + to, own: base + period, terms }));
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
