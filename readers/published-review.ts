import { z } from 'zod';
import { given } from '../schemas/given.ts';

/** A fact-check that somebody published, as far as it is read here. */
export interface PublishedReview {
  /** what was reviewed, in the words of the review */
  readonly claim: string;
  /** the question or claim in full, where the review has it */
  readonly claimInFull?: string;
  /** the verdict in words */
  readonly rating: string;
  readonly explanation?: string;
  readonly by: string;
  /** ISO 8601 with a time, in UTC */
  readonly at: string;
  readonly url?: string;
  /** where the claim appeared */
  readonly appearances: readonly string[];
}

const text = z.string().trim().min(1);
const optionalText = text.optional().catch(undefined);
/** Schema.org allows one value or several; what is not understood is passed over. */
const several = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);

const Named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const named = several.transform((all) => all.map((one) => Named.safeParse(one).data).find((name) => name !== undefined));

const Work = z.union([text, z.object({ url: optionalText, '@id': optionalText }).transform((work) => work.url ?? work['@id'])]);
const works = several.transform((all) => all.flatMap((one) => Work.safeParse(one).data ?? []));

const Rating = z.object({ alternateName: optionalText, name: optionalText, ratingExplanation: optionalText });
const Claim = z
  .object({ name: optionalText, appearance: works.optional(), firstAppearance: works.optional(), url: works.optional() })
  .transform(({ name, appearance = [], firstAppearance = [], url = [] }) => ({
    name,
    appearances: [...firstAppearance, ...appearance, ...url],
  }));

const day = z.iso.date().transform((date) => `${date}T00:00:00.000Z`);
const moment = z.iso
  .datetime({ offset: true, local: true })
  .transform((at) => new Date(/(?:Z|[+-]\d{2}:\d{2})$/u.test(at) ? at : `${at}Z`).toISOString());

const ClaimReview = z.object({
  claimReviewed: text,
  reviewRating: Rating.refine(({ alternateName, name }) => (alternateName ?? name) !== undefined, { path: ['alternateName'] }),
  datePublished: z.union([day, moment]),
  author: named.optional(),
  publisher: named.optional(),
  url: optionalText,
  itemReviewed: Claim.optional().catch(undefined),
});

/** Reads a ClaimReview; where it cannot be used, the property that is missing or wrong: `'datePublished'`. */
export function publishedReview(node: unknown): PublishedReview | { readonly missing: string } {
  const parsed = ClaimReview.safeParse(node);
  if (!parsed.success) return { missing: parsed.error.issues[0]?.path.join('.') ?? 'claimReviewed' };
  const { claimReviewed: claim, reviewRating, datePublished: at, author, publisher, url, itemReviewed } = parsed.data;
  const by = author ?? publisher;
  if (by === undefined) return { missing: 'author' };
  return {
    claim,
    ...given('claimInFull', itemReviewed?.name),
    rating: reviewRating.alternateName ?? String(reviewRating.name),
    ...given('explanation', reviewRating.ratingExplanation),
    by,
    at,
    ...given('url', url),
    appearances: [...new Set(itemReviewed?.appearances)],
  };
}
