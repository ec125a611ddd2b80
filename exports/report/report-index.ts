import type { Article, Claim, Comparison, Conflict, Evidence, Extraction, Sentence, Standing } from '../../schemas/index.ts';
import { rankConflicts } from '../../schemas/rank-conflicts.ts';
import type { Range } from './cut.ts';
import { limits, take } from './limits.ts';
import { marksOf } from './marks-of.ts';
import { numberStories } from './number-stories.ts';
import { passagesOf, type Passage } from './passages.ts';
import { chooseArticles } from './choose-articles.ts';

export type ReportInput = {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly comparison: Comparison;
  /** what was decided, by the id of the conflict */
  readonly standings?: ReadonlyMap<string, Standing>;
};

export type NumberedConflict = { readonly number: number; readonly conflict: Conflict };

/** Everything the sections of the report look up. Anchors come from numbers, never from data. */
export type ReportIndex = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly conflicts: readonly NumberedConflict[];
  readonly differences: readonly NumberedConflict[];
  readonly hiddenConflicts: number;
  readonly hiddenDifferences: number;
  /** number of each article whose text the report shows, in the order shown */
  readonly shown: ReadonlyMap<string, number>;
  /** articles in a conflict whose text found no room */
  readonly crowdedOut: number;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly marks: ReadonlyMap<string, readonly Range[]>;
  /** stories of more than one article, as the report numbers them */
  readonly storyNumbers: ReadonlyMap<string, number>;
};

/** Looks everything up once: `indexReport(input).articles.get('a1')`. */
export function indexReport({ articles, extractions, comparison, standings = new Map() }: ReportInput): ReportIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claims = new Map(extractions.flatMap((extraction) => extraction.claims.map((claim) => [claim.id, claim] as const)));
  const ranked = rankConflicts(comparison.conflicts);
  const conflicts = take(ranked.conflicts, limits.conflicts);
  const differences = take(ranked.differences, limits.differences);
  const numbered = [...conflicts.shown, ...differences.shown].map((conflict, index) => ({ number: index + 1, conflict }));
  const anchored = numbered.flatMap(({ number, conflict }) =>
    evidenceOf(conflict, byId).map((evidence) => ({ number, evidence, marks: marksOf(conflict, evidence, claims) })),
  );
  const shown = chooseArticles(
    anchored.map(({ evidence }) => evidence.articleId),
    byId,
  );
  return {
    articles: byId,
    sentences: new Map(extractions.map((extraction) => [extraction.articleId, extraction.sentences])),
    claims,
    claimsOf: new Map(extractions.map((extraction) => [extraction.articleId, extraction.claims])),
    standings,
    conflicts: numbered.slice(0, conflicts.shown.length),
    differences: numbered.slice(conflicts.shown.length),
    hiddenConflicts: conflicts.hidden,
    hiddenDifferences: differences.hidden,
    shown,
    crowdedOut: new Set(anchored.map(({ evidence }) => evidence.articleId)).size - shown.size,
    ...passagesOf(anchored, shown),
    storyNumbers: numberStories(comparison.stories),
  };
}

/** The evidence that stands where it says; what does not slice back is quoted, and never anchored elsewhere. */
function evidenceOf(conflict: Conflict, articles: ReadonlyMap<string, Article>): readonly Evidence[] {
  return conflict.sides
    .flatMap((side) => side.claims)
    .filter(({ articleId, span }) => articles.get(articleId)?.text.slice(span.start, span.end) === span.text);
}
