import type { ArticleProfile } from './measure-likeness.ts';

/** Terms that tell one event from another, and how many of them an article must have to tell it. */
const TELLING_TERMS = 16;
const SHARE_TOLD = 0.5;
/** A term tells two events apart when it weighs so much less in the other. */
const MUCH_LESS = 0.35;

type Cluster = readonly number[];

/** Articles that tell a second event as well: [article, index of the other cluster]. `neighbours` are clusters worth asking about. */
export function findRoundUps(
  clusters: readonly Cluster[],
  profiles: readonly ArticleProfile[],
  neighbours: readonly (readonly [article: number, cluster: number])[],
): (readonly [article: number, cluster: number])[] {
  const homes = new Map(clusters.flatMap((cluster, index) => cluster.map((number): [number, number] => [number, index])));
  const centres = clusters.map((cluster) => centreOf(cluster, profiles));
  return neighbours.filter(([article, index]) => {
    const home = homes.get(article) as number;
    const own = (clusters[home] as Cluster).filter((number) => number !== article);
    const ownCentre = own.length === 0 ? new Map<string, number>() : centreOf(own, profiles);
    const told = shareTold(profiles[article] as ArticleProfile, centres[index] as Map<string, number>, ownCentre);
    return told >= SHARE_TOLD && own.length > 0;
  });
}

/** Mean weights of the terms that at least half of the articles have. */
function centreOf(cluster: Cluster, profiles: readonly ArticleProfile[]): Map<string, number> {
  const sums = new Map<string, { weight: number; articles: number }>();
  for (const number of cluster) {
    for (const [term, weight] of (profiles[number] as ArticleProfile).vector.weights) {
      const sum = sums.get(term);
      if (sum) {
        sum.weight += weight;
        sum.articles += 1;
      } else sums.set(term, { weight, articles: 1 });
    }
  }
  const common = [...sums].filter(([, { articles }]) => articles * 2 >= cluster.length);
  return new Map(common.map(([term, { weight }]) => [term, weight / cluster.length]));
}

function shareTold(article: ArticleProfile, other: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): number {
  const telling = [...other]
    .filter(([term, weight]) => (own.get(term) ?? 0) < MUCH_LESS * weight)
    .sort(([one, oneWeight], [two, twoWeight]) => twoWeight - oneWeight || (one < two ? -1 : 1))
    .slice(0, TELLING_TERMS);
  const all = telling.reduce((sum, [, weight]) => sum + weight, 0);
  const told = telling.filter(([term]) => article.vector.weights.has(term)).reduce((sum, [, weight]) => sum + weight, 0);
  return all === 0 ? 0 : told / all;
}
