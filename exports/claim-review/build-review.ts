import type { Article, Evidence, Judgement } from '../../schemas/index.ts';
import type { JudgedConflict, Site } from '../../schemas/export-records.ts';
import { pageOf } from './check-site.ts';
import { earliest, type Report, reportOf } from './report-of.ts';

/** What is known of a review, complete or not; properties without a value are undefined, and do not show in JSON. */
export interface ClaimReview {
  readonly review: Readonly<Record<string, unknown>>;
  readonly reports: readonly Report[];
  readonly first: Report | undefined;
}

/**
 * A resolved conflict as a schema.org ClaimReview: the question is what is reviewed, the answer that holds its rating in words. A question is
 * neither true nor false, so that there is no rating in figures.
 */
export function buildReview({ conflict, standing }: JudgedConflict, articles: ReadonlyMap<string, Article>, site: Site): ClaimReview {
  const decision = standing.decisions.find((one) => one.decision === 'resolved');
  const reports = conflict.sides.flatMap((side) =>
    onceEach(side.claims).map((evidence) => reportOf(side, evidence, articles.get(evidence.articleId))),
  );
  const first = earliest(reports);
  const publisher = { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url };
  const review = {
    '@type': 'ClaimReview',
    url: pageOf(site, conflict.id),
    claimReviewed: shortQuestion(conflict.question),
    author: publisher,
    publisher,
    datePublished: decision?.at.slice(0, 10),
    inLanguage: 'en',
    citation: decision?.evidence,
    reviewRating: ratingOf(decision),
    itemReviewed: claimOf(conflict.question, reports, first),
  };
  return { review, reports, first };
}

/** An article that says it twice appears once. */
function onceEach(claims: readonly Evidence[]): Evidence[] {
  return claims.filter(({ articleId }, index) => claims.findIndex((other) => other.articleId === articleId) === index);
}

function ratingOf(decision: Judgement | undefined): object | undefined {
  if (decision === undefined) return undefined;
  const { answer, rationale } = decision;
  return { '@type': 'Rating', alternateName: answer, name: answer, ratingExplanation: rationale === '' ? undefined : rationale };
}

function claimOf(question: string, reports: readonly Report[], first: Report | undefined): object {
  const sameAs = first?.url === undefined ? undefined : new URL(first.url).origin;
  return {
    '@type': 'Claim',
    name: question,
    author: first?.outlet === undefined ? undefined : { '@type': 'Organization', name: first.outlet, sameAs },
    datePublished: first?.published,
    firstAppearance: first?.appearance,
    appearance: reports.map(({ appearance }) => appearance),
  };
}

/** Google shows fewer than 75 characters; what narrows a question stands in brackets at its end, and in full in `itemReviewed.name`. */
export const MOST_CHARACTERS = 74;

function shortQuestion(question: string): string {
  return question.length <= MOST_CHARACTERS ? question : question.replace(/ \([^()]*\)(?=\?$)/u, '');
}
