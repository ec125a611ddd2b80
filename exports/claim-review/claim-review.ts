import type { Article } from '../../schemas/index.ts';
import type { ExportRecords, JudgedConflict, Site } from '../../schemas/export-records.ts';
import { ExportError } from '../export-error.ts';
import type { Format, Refusal, WriteOptions } from '../format.ts';
import { inBatches } from '../in-batches.ts';
import { jsonDocument } from '../json-document.ts';
import { buildReview } from './build-review.ts';
import { checkSite } from './check-site.ts';
import { recommended, required } from './required.ts';

/** One ClaimReview for each conflict that is resolved, as JSON-LD; others do not go out. */
export const claimReview: Format = {
  name: 'claimreview',
  contentType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  write: async (records, options = {}) => {
    const site = checkSite(records.site);
    // the first line of a document is not written before it is known that the last one can be
    if (options.refuse === undefined) await refuseIncomplete(records, site);
    return jsonDocument({ '@context': 'https://schema.org' }, '@graph', reviewsOf(records, site, options));
  },
};

async function* reviewsOf(records: ExportRecords, site: Site, options: WriteOptions): AsyncGenerator<object> {
  for await (const { judged, articles } of inBatches(records)) {
    for (const one of judged.filter(({ standing }) => standing.status === 'resolved')) {
      const { review, refusal } = reviewOf(one, { articles, site, options });
      if (refusal === undefined) yield review;
      else options.refuse?.(refusal);
    }
  }
}

async function refuseIncomplete(records: ExportRecords, site: Site): Promise<void> {
  const refusals: Refusal[] = [];
  const options = { refuse: (refusal: Refusal) => void refusals.push(refusal) };
  for await (const _review of reviewsOf(records, site, options));
  const [first] = refusals;
  if (first === undefined) return;
  const more = refusals.length === 1 ? '' : `, and ${refusals.length - 1} more`;
  throw new ExportError(`claimreview: ${first.conflictId} is incomplete (${first.missing.join('; ')})${more}`, refusals);
}

interface Surroundings {
  readonly articles: ReadonlyMap<string, Article>;
  readonly site: Site;
  readonly options: WriteOptions;
}

function reviewOf(judged: JudgedConflict, { articles, site, options }: Surroundings): { review: object; refusal: Refusal | undefined } {
  const made = buildReview(judged, articles, site);
  const about = { judged, site };
  const lacks = (list: typeof required) => list.filter(({ isMet }) => !isMet(made, about)).map(({ says }) => says);
  const [missing, advice] = [lacks(required), lacks(recommended)];
  const { id: conflictId, question } = judged.conflict;
  if (missing.length > 0) return { review: made.review, refusal: { conflictId, question, missing } };
  if (advice.length > 0) options.advise?.({ conflictId, question, missing: advice });
  return { review: made.review, refusal: undefined };
}
