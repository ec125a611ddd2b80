import type { Article, Evidence, Side } from '../../schemas/index.ts';
import { publishedTime } from '../../schemas/published-time.ts';
import { webAddress } from '../web-address.ts';

/** A report that gives one of the answers, as ClaimReview names where a claim appeared. */
export interface Report {
  readonly time: number | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly appearance: Readonly<Record<string, unknown>>;
}

/** `text` is what the report says, `interpretedAsClaim` which of the answers that is. */
export function reportOf(side: Side, evidence: Evidence, article: Article | undefined): Report {
  const url = webAddress(evidence.url ?? article?.url) ?? undefined;
  const outlet = evidence.source.trim() === '' ? undefined : evidence.source;
  const time = publishedTime(article?.published);
  const published = time === undefined ? undefined : article?.published;
  const appearance = {
    '@type': 'NewsArticle',
    url,
    headline: article?.title,
    datePublished: published,
    publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
    text: evidence.span.text,
    interpretedAsClaim: { '@type': 'Claim', text: side.answer },
  };
  return { time, published, url, outlet, appearance };
}

/** The earliest report; undefined when one of them bears no date, since that could be earlier. */
export function earliest(reports: readonly Report[]): Report | undefined {
  if (reports.some(({ time }) => time === undefined)) return undefined;
  return [...reports].sort((a, b) => (a.time ?? 0) - (b.time ?? 0))[0];
}
