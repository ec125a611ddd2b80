import { type FeedOptions, readFeed } from '../../readers/read-feed.ts';
import type { ReadProblem } from '../../readers/read-problem.ts';
import { isArticle, type ReadResult } from '../../readers/read-result.ts';
import type { Article } from '../../schemas/index.ts';

/** Everything that a feed gives, in its order. */
export async function feedResults(place: string, options?: FeedOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readFeed(place, options)) results.push(result);
  return results;
}

/** Reads a feed to its end, articles and problems apart. */
export async function readWhole(place: string): Promise<{ articles: Article[]; problems: ReadProblem[] }> {
  const results = await feedResults(place);
  const articles = results.filter(isArticle).map(({ article }) => article);
  return { articles, problems: results.flatMap((result) => ('problem' in result ? [result.problem] : [])) };
}
