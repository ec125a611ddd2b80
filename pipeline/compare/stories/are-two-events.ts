import type { ArticlePart } from './part-article.ts';

/** A part is so much like the articles of its event. */
const LEAST_LIKE = 0.1;
/** Parts that are hardly like one another's events ("in other news") tell two by that alone; little of the second must be told. */
const UNLIKE = 0.15;
export const HARDLY_TOLD = 0.17;
/**
 * Where the events are alike, as two fires are, either part must still be much less like the other event, the one much less than the
 * other, and the second event must be told and not just named.
 */
const LESS_LIKE = 0.5;
const LESS_LIKE_TOGETHER = 0.4;
const WELL_LIKE = 0.14;
const WELL_TOLD = 0.35;

/**
 * Whether a part of an article tells an event of its own beside another part. `share` is how far the article tells the event, `isAlone`
 * that no two articles tell it yet: then it may be no more than a theme.
 */
export function areTwoEvents(
  { part, share, isAlone }: { readonly part: ArticlePart; readonly share: number; readonly isAlone: boolean },
  other: ArticlePart,
): boolean {
  const [like, likeOther] = [part.likeness(part.cluster), other.likeness(other.cluster)];
  if (like < LEAST_LIKE || likeOther < LEAST_LIKE) return false;
  const [crossed, crossedOther] = [part.likeness(other.cluster) / like, other.likeness(part.cluster) / likeOther];
  const most = Math.max(crossed, crossedOther);
  if (most <= UNLIKE) return share >= (isAlone ? WELL_TOLD : HARDLY_TOLD);
  if (isAlone || like < WELL_LIKE || share < WELL_TOLD) return false;
  return most <= LESS_LIKE && Math.sqrt(crossed * crossedOther) <= LESS_LIKE_TOGETHER;
}
