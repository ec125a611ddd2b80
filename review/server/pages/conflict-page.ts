import { type Claim, type ClusterRuling, type ConflictPage, pointsAt, type Repeat, standingOf } from '../../../schemas/index.ts';
import type { DeskCase } from '../../../store/desk.ts';
import { copiesOf } from './copies-of.ts';
import { makePassage } from './make-passage.ts';
import { plotFigures } from './plot-figures.ts';
import type { ReadArticle } from './read-texts.ts';

interface Surroundings {
  readonly texts: ReadonlyMap<string, ReadArticle>;
  readonly repeats: readonly Repeat[];
  readonly rulings: readonly ClusterRuling[];
  readonly waiting: readonly string[];
}

/** All that a reviewer sees of a conflict. */
export function makeConflictPage({ conflict, judgements, version, lease }: DeskCase, around: Surroundings): ConflictPage {
  const { texts, repeats, rulings, waiting } = around;
  const read = [...texts.values()];
  const claims = new Map<string, Claim>(read.flatMap(({ extraction }) => (extraction?.claims ?? []).map((claim) => [claim.id, claim])));
  const articles = new Map(read.map(({ article }) => [article.id, article]));
  const evidence = conflict.sides.flatMap((side) => side.claims);
  return {
    conflict,
    standing: standingOf(conflict, judgements),
    version,
    history: [...judgements],
    passages: evidence.flatMap((one) => {
      const text = texts.get(one.articleId);
      return text === undefined ? [] : [makePassage(one, text, { conflict, claims })];
    }),
    figures: plotFigures(conflict, { claims, articles }),
    copies: copiesOf(conflict, repeats),
    rulings: rulings.filter(({ claims: some, others }) =>
      [...some, ...others].some((pointer) => evidence.some((one) => pointsAt(pointer, one))),
    ),
    waiting: [...waiting],
    ...(lease && { lease }),
  };
}
