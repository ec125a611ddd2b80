import type { JudgedConflict, Site } from '../../schemas/export-records.ts';
import { type ClaimReview, MOST_CHARACTERS } from './build-review.ts';
import { isOfSite } from './is-of-site.ts';

/** A property of a review, as `reviewRating.alternateName`; undefined where it is missing or blank. */
function at(review: ClaimReview['review'], path: string): unknown {
  let value: unknown = review;
  for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

interface Requirement {
  readonly says: string;
  readonly isMet: (made: ClaimReview, about: { readonly judged: JudgedConflict; readonly site: Site }) => boolean;
}

const has = (path: string, says: string): Requirement => ({
  says: `${path}: ${says}`,
  isMet: ({ review }) => at(review, path) !== undefined,
});

/** A verdict where the claim should stand: "False: …", "… (misleading)". */
const RATED =
  /^(?:true|false|fake|correct|incorrect|misleading|unproven|debunked|fact[- ]check)\s*[:–—-]|[(–—:]\s*(?:true|false|fake|correct|incorrect|misleading|unproven|debunked)[.)]?$/iu;

/** What Google requires of a ClaimReview, and what makes one of ours; a conflict that fails one of these is not written. */
export const required: readonly Requirement[] = [
  { says: 'a decision: it is not resolved', isMet: (_made, { judged }) => judged.standing.status === 'resolved' },
  has('url', 'the address of the page that shows the review'),
  has('claimReviewed', 'the question'),
  {
    says: `claimReviewed: the question has more than ${MOST_CHARACTERS} characters`,
    isMet: ({ review }) => String(review['claimReviewed']).length <= MOST_CHARACTERS,
  },
  { says: 'claimReviewed: the question holds a rating', isMet: ({ review }) => !RATED.test(String(review['claimReviewed'])) },
  has('reviewRating.alternateName', 'the answer that holds'),
  has('datePublished', 'the day of the decision'),
  has('author.name', 'the publisher'),
  has('itemReviewed.appearance', 'the reports'),
  {
    says: "itemReviewed: the claim comes from the publisher's own site, and a review is of what others say",
    isMet: ({ reports, first }, { site }) =>
      !(first === undefined ? reports : [first]).some(({ url }) => url !== undefined && isOfSite(url, site.publisher.url)),
  },
];

/** What Google recommends besides; a review is written without, and the export says so. */
export const recommended: readonly Requirement[] = [
  has('reviewRating.ratingExplanation', 'the decision has no rationale'),
  has('itemReviewed.firstAppearance', 'not every report has a date, so that none is known to be the first'),
  has('itemReviewed.author.name', 'the outlet of the first report'),
  { says: 'itemReviewed.appearance: a report has no address', isMet: ({ reports }) => reports.every(({ url }) => url !== undefined) },
  {
    says: 'there is evidence that nobody who decided had seen; look at it again',
    isMet: (_made, { judged }) => judged.standing.newEvidence.length === 0,
  },
];
