import { overlaps, type Claim, type Repeat } from '../../schemas/index.ts';
import { groupBy } from './group-by.ts';

export interface Origin {
  readonly origin: string;
  /** a second standing of the same passage in the same article: counted once */
  readonly folded: boolean;
}

/** Tells, for a claim, who its independent witness is: copies of one passage are one witness. */
export function originsOf(repeats: readonly Repeat[]): (claim: Claim) => Origin {
  const spots = repeats.flatMap((repeat) => repeat.occurrences.map((occurrence) => ({ occurrence, repeat })));
  const byArticle = groupBy(spots, ({ occurrence }) => [occurrence.articleId]);
  return (claim) => {
    const spot = byArticle.get(claim.articleId)?.find(({ occurrence }) => overlaps(occurrence.span, claim.span));
    if (spot === undefined) return { origin: claim.articleId, folded: false };
    const first = spot.repeat.occurrences.find(({ articleId }) => articleId === claim.articleId);
    const source = spot.repeat.occurrences[spot.repeat.origin]?.articleId ?? claim.articleId;
    return { origin: source, folded: first !== spot.occurrence };
  };
}
