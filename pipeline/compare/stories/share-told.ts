import { termIn, type EventCentre } from './event-centre.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import { weightOf } from './term-vector.ts';

/** Terms and names that tell one event from another. */
const TELLING_TERMS = 16;
const TELLING_NAMES = 8;
/** A term tells two events apart when it weighs so much less in the other; a name, which both may have in passing, already when it weighs less. */
const MUCH_LESS = 0.35;
const LESS = 2 / 3;

/**
 * How far an article of one event (`home`) tells another, 0 to 1: of what tells the other from its own, how much of the weight it has,
 * in all terms or in the names, whichever is more. A name in passing weighs little.
 */
export function shareTold(article: ArticleProfile, other: EventCentre, home: EventCentre): number {
  const apart = other.common.map(({ term, weight }) => {
    const { isName } = termIn(other, term);
    return { term, weight, isName, share: termIn(home, term, article).weight / weight };
  });
  const telling = apart.filter(({ share }) => share < MUCH_LESS).slice(0, TELLING_TERMS);
  const names = apart.filter(({ isName, share }) => isName && share < LESS).slice(0, TELLING_NAMES);
  return Math.max(weighTold(article, telling), weighTold(article, names));
}

function weighTold({ vector }: ArticleProfile, terms: readonly { readonly term: number; readonly weight: number }[]): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const told = terms.reduce((sum, { term, weight }) => sum + Math.min(weight, weightOf(vector, term)), 0);
  return all === 0 ? 0 : told / all;
}
