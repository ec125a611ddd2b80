import { likeness, type TermVector } from './term-vector.ts';
import { timeFactor } from './time-factor.ts';

/** Everything about one article that says which event it tells. */
export interface ArticleProfile {
  readonly vector: TermVector;
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, number>;
  /** milliseconds, when known */
  readonly time: number | undefined;
}

const DAY = 86_400_000;
/** Two places, each unknown to the other article, are two events unless all else agrees. */
const ELSEWHERE = 0.6;

/** How likely two articles tell one event, 0 to 1: telling words in common, less for distance in time and place. */
export function measureLikeness(one: ArticleProfile, other: ArticleProfile): number {
  const shared = likeness(one.vector, other.vector);
  return shared * timeFactor(daysBetween(one.time, other.time)) * (areElsewhere(one, other) ? ELSEWHERE : 1);
}

function daysBetween(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : (one - other) / DAY;
}

function areElsewhere(one: ArticleProfile, other: ArticleProfile): boolean {
  if (one.places.size === 0 || other.places.size === 0) return false;
  return ![...one.places].some((place) => other.terms.has(place)) && ![...other.places].some((place) => one.terms.has(place));
}
