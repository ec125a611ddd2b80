import { overlaps, type Article, type Claim, type Repeat } from '../../schemas/index.ts';
import { groupBy } from './group-by.ts';

export interface Origin {
  readonly origin: string;
  /** a second standing of the same passage in the same article: counted once */
  readonly folded: boolean;
}

/**
 * Tells, for a claim, who its independent witness is: copies of one passage are one witness, and so are an agency's report and
 * those who cite it ("the harbour burned, Bay Wire reported"), when it is among the articles.
 */
export function originsOf(repeats: readonly Repeat[], articles: readonly Article[]): (claim: Claim) => Origin {
  const spots = repeats.flatMap((repeat) => repeat.occurrences.map((occurrence) => ({ occurrence, repeat })));
  const byArticle = groupBy(spots, ({ occurrence }) => [occurrence.articleId]);
  const citedBy = citedOutlets(articles);
  return (claim) => {
    const spot = byArticle.get(claim.articleId)?.find(({ occurrence }) => overlaps(occurrence.span, claim.span));
    const cited = citedBy(claim);
    if (spot === undefined) return { origin: cited ?? claim.articleId, folded: false };
    const first = spot.repeat.occurrences.find(({ articleId }) => articleId === claim.articleId);
    const source = spot.repeat.occurrences[spot.repeat.origin]?.articleId ?? claim.articleId;
    return { origin: cited ?? source, folded: first !== spot.occurrence };
  };
}

/** The first article of the outlet that a claim is attributed to; undefined where it is none, or the claim's own. */
function citedOutlets(articles: readonly Article[]): (claim: Claim) => string | undefined {
  const firstOf = new Map<string, Article>();
  for (const article of articles.toSorted(earliestFirst)) {
    const outlet = outletName(article.source);
    if (outlet !== '' && !firstOf.has(outlet)) firstOf.set(outlet, article);
  }
  const outletOf = new Map(articles.map(({ id, source }) => [id, outletName(source)]));
  return ({ articleId, attribution }) => {
    const cited = outletName(attribution?.speaker ?? '');
    return cited === outletOf.get(articleId) ? undefined : firstOf.get(cited)?.id;
  };
}

/** "the Bay Wire news agency" → "bay wire". */
function outletName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/ (?:news agency|news service|news|agency|newspaper)$/u, '');
}

function earliestFirst(one: Article, other: Article): number {
  const [a, b] = [one, other].map(({ published, id }) => `${published ?? '9'}\u0000${id}`) as [string, string];
  return Number(a > b) - Number(a < b);
}
