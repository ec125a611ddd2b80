import type { TextProfile } from './text-profile.ts';

/** So many of a text's heaviest terms are keys of their own; the first of them are keys in pairs too, for terms that are everywhere. */
const SINGLE_TERMS = 12;
const PAIRED_TERMS = 8;
/** Texts are looked for in their own period and the two beside it. */
const DAYS_PER_PERIOD = 30;
const PERIODS = 4096;
const UNDATED = PERIODS - 1;
/** Pairs lie above all single terms. */
const PAIR = 2 ** 32 * PERIODS;

/** A number under which texts are kept and found, and how much finding one by it counts. */
export interface BlockingKey {
  readonly key: number;
  /** how many terms the key stands for */
  readonly terms: number;
}

/** A range of keys to look under, both ends included. */
export interface KeyRange extends BlockingKey {
  readonly last: number;
  /** the key that the text itself is kept under: where that one says nothing, the range says nothing */
  readonly own: number;
}

/** The keys a text is kept under. Keys are whole numbers below 2^46. */
export function blockingKeys(profile: TextProfile): BlockingKey[] {
  const period = periodOf(profile);
  return basesOf(profile).map(({ base, terms }) => ({ key: base + period, terms }));
}

/** The keys a text's neighbours are found under: those of its own period, of the periods beside it, and of texts without a date. */
export function neighbourKeys(profile: TextProfile): KeyRange[] {
  const period = periodOf(profile);
  const ranges = period === UNDATED ? [[0, UNDATED] as const] : [[period - 1, period + 1] as const, [UNDATED, UNDATED] as const];
  return basesOf(profile).flatMap(({ base, terms }) => ranges.map(([from, to]) => ({ key: base + from, last: base + to, own: base + period, terms })));
}

function periodOf({ day }: TextProfile): number {
  return day === undefined ? UNDATED : Math.min(Math.max(Math.floor(day / DAYS_PER_PERIOD), 1), UNDATED - 2);
}

function basesOf(profile: TextProfile): { readonly base: number; readonly terms: number }[] {
  const heaviest = heaviestTerms(profile);
  const singles = heaviest.map((term) => ({ base: (term >>> 0) * PERIODS, terms: 1 }));
  const paired = heaviest.slice(0, PAIRED_TERMS);
  const pairs = paired.flatMap((one, index) =>
    paired.slice(0, index).map((other) => ({ base: PAIR + mix(Math.min(one, other), Math.max(one, other)) * PERIODS, terms: 2 })),
  );
  return [...singles, ...pairs];
}

function heaviestTerms({ terms, weights }: TextProfile): number[] {
  const places = Array.from(terms.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return places.slice(0, SINGLE_TERMS).map((place) => terms[place] as number);
}

function mix(one: number, other: number): number {
  return (Math.imul(one, 0x9e_37_79_b1) ^ Math.imul(other ^ (other >>> 15), 0x85_eb_ca_6b)) >>> 0;
}
