import { likeness, type TermVector } from './term-vector.ts';

/** Everything about one article that says which event it tells. */
export interface ArticleProfile {
  readonly vector: TermVector;
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, number>;
  /** milliseconds, when known */
  readonly time: number | undefined;
}

const DAY = 86_400_000;
/** Articles so many days apart are that much less likely to tell one event; between the rows the last one holds. */
const timeFactors: readonly (readonly [days: number, factor: number])[] = [
  [3, 1],
  [5, 0.9],
  [10, 0.75],
  [30, 0.6],
  [90, 0.5],
  [250, 0.42],
];
const LONG_APART = 0.3;
/** Two places, each unknown to the other article, are two events unless all else agrees. */
const ELSEWHERE = 0.6;

/** How likely two articles tell one event, 0 to 1: telling words in common, less for distance in time and place. */
export function measureLikeness(one: ArticleProfile, other: ArticleProfile): number {
  const shared = likeness(one.vector, other.vector);
  return shared * timeFactor(one.time, other.time) * (areElsewhere(one, other) ? ELSEWHERE : 1);
}

function timeFactor(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return 1;
  const days = Math.abs(one - other) / DAY;
  return timeFactors.find(([limit]) => days <= limit)?.[1] ?? LONG_APART;
}

function areElsewhere(one: ArticleProfile, other: ArticleProfile): boolean {
  if (one.places.size === 0 || other.places.size === 0) return false;
  return ![...one.places].some((place) => other.terms.has(place)) && ![...other.places].some((place) => one.terms.has(place));
}
