import { reachOf } from '../../../exports/report/figure-reach.ts';
import { given } from '../../../schemas/given.ts';
import type { Article, Claim, Conflict, PlottedFigure, Quantity } from '../../../schemas/index.ts';

interface Known {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Pick<Article, 'published'>>;
}

/** The competing figures as intervals over time; none when there are none, or when their units share no axis. An open end is null. */
export function plotFigures(conflict: Conflict, { claims, articles }: Known): PlottedFigure[] {
  if (conflict.kind !== 'quantity') return [];
  const figures = conflict.sides.flatMap((side, index) =>
    side.claims.flatMap(({ claimId, articleId }) => {
      const claim = claims.get(claimId);
      if (claim?.quantity === undefined) return [];
      const at = claim.asOf ?? articles.get(articleId)?.published;
      return [{ claimId, side: index, ...given('at', at), ...intervalOf(claim.quantity) }];
    }),
  );
  return new Set(figures.map(({ unit }) => unit)).size === 1 ? figures : [];
}

/** A share is drawn in percent, as the two compare equal: "two-thirds" → 66.67. */
function intervalOf(quantity: Quantity): Pick<PlottedFigure, 'value' | 'low' | 'high' | 'unit'> {
  const isShare = quantity.kind === 'ratio';
  const scaled = (figure: number | null | undefined) =>
    figure == null || !Number.isFinite(figure) ? null : isShare ? figure * 100 : figure;
  const { from, to } = reachOf({
    ...given('low', quantity.low),
    ...given('high', quantity.high),
    value: quantity.value,
    bound: quantity.bound,
  });
  return { value: scaled(quantity.value), low: scaled(from), high: scaled(to), unit: isShare ? 'percent' : quantity.unit };
}
