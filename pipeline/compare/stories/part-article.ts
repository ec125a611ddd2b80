import type { EventCentre } from './event-centre.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { partEvents } from './part-events.ts';
import { profilePart } from './profile-part.ts';
import type { ToldEvents } from './told-events.ts';
import type { ToldText } from './told-text.ts';

/** Shorter parts tell nothing, and a single sentence tells of another event in passing. */
const SHORTEST_PART = 120;
const FEWEST_SENTENCES = 2;
/** So many articles of an event are asked how much they are like a part. */
const ARTICLES_ASKED = 12;

/** What an article says of one event. */
export interface ArticlePart {
  readonly cluster: number;
  readonly length: number;
  /** how much it is like the articles of a cluster, on average and without its own */
  readonly likeness: (cluster: number) => number;
}

/**
 * Parts an article among clusters, and gives back the parts that are long enough. `isHome` says that the first cluster is the one that
 * the article itself is in.
 */
export function partArticle(
  told: ToldEvents,
  text: number,
  { clusters, isHome }: { readonly clusters: readonly number[]; readonly isHome: boolean },
): ArticlePart[] {
  const [article, profile] = [told.texts[text] as ToldText, told.profiles[text] as ArticleProfile];
  const centres = clusters.map((cluster) => told.centres[cluster] as EventCentre);
  const events = partEvents(article, profile, { centres, isHome }, told.numbers);
  const sentences = article.extraction?.sentences ?? [];
  return clusters.flatMap((cluster, event) => {
    const own = sentences.flatMap(({ span }, index) => (events[index] === event ? [span.text] : []));
    const said = own.join('\n\n');
    if (own.length < FEWEST_SENTENCES || said.length < SHORTEST_PART) return [];
    const part = profilePart(article, said, told.numbers);
    return [{ cluster, length: said.length, likeness: (other: number) => meanLikeness(part, told, { text, cluster: other }) }];
  });
}

function meanLikeness(
  part: ArticleProfile,
  { clusters, profiles }: ToldEvents,
  { text, cluster }: { readonly text: number; readonly cluster: number },
): number {
  const others = (clusters[cluster] ?? []).filter((number) => number !== text).slice(0, ARTICLES_ASKED);
  const sum = others.reduce((held, number) => held + measureLikeness(part, profiles[number] as ArticleProfile), 0);
  return others.length === 0 ? 0 : sum / others.length;
}
