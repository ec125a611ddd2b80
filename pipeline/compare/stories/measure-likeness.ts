import { likeness, weightOf } from './term-vector.ts';
import { timeFactor } from './time-factor.ts';
import type { WeighedArticle } from './weigh-terms.ts';

/** Everything about one article that says which event it tells. */
export interface ArticleProfile extends WeighedArticle {
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, number>;
  /** milliseconds, when known */
  readonly time: number | undefined;
}

const DAY = 86_400_000;
/** Two places, each unknown to the other article, are two events unless all else agrees. */
const ELSEWHERE = 0.6;
/** Reports of one event are at least so much alike in the words that are no names; two of one politician or one city often are not. */
const SAME_HAPPENING = 0.12;

/**
 * How likely two articles tell one event, 0 to 1: telling words in common, and each telling of those whom the other is about; less where
 * hardly more than names is shared, and for distance in time and place. Two firms' results share most words, and hardly their names. It depends on the two articles alone.
 */
export function measureLikeness(one: ArticleProfile, other: ArticleProfile): number {
  const words = likeness(one.vector, other.vector);
  if (words === 0) return 0;
  const happening = Math.min(1, likeness(one.plain, other.plain) / SAME_HAPPENING);
  const shared = Math.sqrt(words * namesShared(one, other, words)) * happening;
  return shared * timeFactor(daysBetween(one.time, other.time)) * (areElsewhere(one, other) ? ELSEWHERE : 1);
}

/** How far either article tells of the other's names, on average over those that have names; `otherwise` where neither has. */
function namesShared(one: ArticleProfile, other: ArticleProfile, otherwise: number): number {
  const shares = [shareTold(one, other), shareTold(other, one)].filter((share) => share !== undefined);
  return shares.length === 0 ? otherwise : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** A name in passing ("a week after the fire in Norvik") counts for little beside one that is told of throughout. */
function shareTold({ names }: ArticleProfile, { told }: ArticleProfile): number | undefined {
  if (names.length === 0) return undefined;
  let all = 0;
  let shared = 0;
  for (const { term, weight } of names) {
    all += weight * weight;
    shared += weight * Math.min(weight, weightOf(told, term));
  }
  return shared / all;
}

function daysBetween(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : (one - other) / DAY;
}

function areElsewhere(one: ArticleProfile, other: ArticleProfile): boolean {
  if (one.places.size === 0 || other.places.size === 0) return false;
  return ![...one.places].some((place) => other.terms.has(place)) && ![...other.places].some((place) => one.terms.has(place));
}
