import type { ArticleProfile } from './measure-likeness.ts';
import { compareWeights, placeOf, weightOf } from './term-vector.ts';

/** Terms that tell one event from another, and how much of their weight an article must have to tell it: in passing is not enough. */
const TELLING_TERMS = 16;
const SHARE_TOLD = 0.36;
/** A term tells two events apart when it weighs so much less in the other. */
const MUCH_LESS = 0.35;

type Cluster = readonly number[];

/** What the articles of a cluster weigh together: by term, in rising order, the sum of the weights and the number of articles. */
interface Centre {
  readonly size: number;
  readonly terms: Int32Array;
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** terms of at least half of the articles with their mean weights, heaviest first */
  readonly common: readonly { readonly term: number; readonly weight: number }[];
}

/** Articles that tell a second event as well: [article, index of the other cluster]. `neighbours` are clusters worth asking about. */
export function findRoundUps(
  clusters: readonly Cluster[],
  profiles: readonly ArticleProfile[],
  neighbours: readonly (readonly [article: number, cluster: number])[],
): (readonly [article: number, cluster: number])[] {
  const homes = new Map(clusters.flatMap((cluster, index) => cluster.map((number): [number, number] => [number, index])));
  const centres = clusters.map((cluster) => centreOf(cluster, profiles));
  return neighbours.filter(([article, index]) => {
    const home = centres[homes.get(article) as number] as Centre;
    return home.size > 1 && shareTold(profiles[article] as ArticleProfile, centres[index] as Centre, home) >= SHARE_TOLD;
  });
}

function centreOf(cluster: Cluster, profiles: readonly ArticleProfile[]): Centre {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const number of cluster) {
    const { terms, weights } = (profiles[number] as ArticleProfile).vector;
    for (const [place, term] of terms.entries()) {
      sums.set(term, (sums.get(term) ?? 0) + (weights[place] as number));
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const terms = Int32Array.from(sums.keys()).sort();
  const common = Array.from(terms, (term) => ({ term, weight: (sums.get(term) as number) / cluster.length }))
    .filter(({ term }) => (counts.get(term) as number) * 2 >= cluster.length)
    .sort(compareWeights);
  return {
    size: cluster.length,
    terms,
    sums: Float64Array.from(terms, (term) => sums.get(term) as number),
    counts: Int32Array.from(terms, (term) => counts.get(term) as number),
    common,
  };
}

function shareTold({ vector }: ArticleProfile, other: Centre, home: Centre): number {
  let asked = 0;
  let all = 0;
  let told = 0;
  for (const { term, weight } of other.common) {
    const own = weightOf(vector, term);
    if (weightWithout(home, term, own) >= MUCH_LESS * weight) continue;
    all += weight;
    told += Math.min(weight, own);
    asked += 1;
    if (asked === TELLING_TERMS) break;
  }
  return all === 0 ? 0 : told / all;
}

/** Mean weight of a term in the article's own cluster but for the article itself; 0 when fewer than half of the others have it. */
function weightWithout({ size, terms, sums, counts }: Centre, term: number, own: number): number {
  const place = placeOf(terms, term);
  if (place < 0) return 0;
  const count = (counts[place] as number) - (own > 0 ? 1 : 0);
  return count * 2 >= size - 1 ? ((sums[place] as number) - own) / (size - 1) : 0;
}
