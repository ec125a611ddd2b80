import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { sharpenVector } from './weigh-terms.ts';

export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** Only the heaviest terms bring articles together, and only with the latest articles that have them: cost stays near linear. */
const TERMS_ASKED = 30;
const ARTICLES_PER_TERM = 40;
const PARTNERS = 40;
const NEAREST = 16;
export const LEAST_LIKENESS = 0.08;

/**
 * Pairs of articles that may tell one event, found through their rare terms; then each article is weighed anew by what it shares with
 * its nearest. Articles come in order of time. Returns the sharpened profiles with the pairs.
 */
export function findCandidates(profiles: readonly ArticleProfile[]): { profiles: ArticleProfile[]; edges: Edge[] } {
  const partners = findPartners(profiles);
  const sharpened = profiles.map((profile, number) => {
    const nearest = rank(partners[number] as Map<number, number>).slice(0, NEAREST);
    return {
      ...profile,
      vector: sharpenVector(
        profile.vector,
        nearest.map((other) => (profiles[other] as ArticleProfile).vector),
      ),
    };
  });
  const edges: Edge[] = [];
  for (const [number, scores] of partners.entries()) {
    for (const other of rank(scores).filter((partner) => partner < number)) {
      const likeness = measureLikeness(sharpened[other] as ArticleProfile, sharpened[number] as ArticleProfile);
      if (likeness >= LEAST_LIKENESS) edges.push({ one: other, other: number, likeness });
    }
  }
  return { profiles: sharpened, edges };
}

function findPartners(profiles: readonly ArticleProfile[]): Map<number, number>[] {
  const index = new Map<string, number[]>();
  const partners = profiles.map(() => new Map<number, number>());
  for (const [number, profile] of profiles.entries()) {
    for (const [other, score] of bestPartners(index, profile)) {
      partners[number]?.set(other, score);
      partners[other]?.set(number, score);
    }
    addToIndex(index, profile, number);
  }
  return partners;
}

function rank(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other).map(([number]) => number);
}

function bestPartners(index: ReadonlyMap<string, number[]>, { vector }: ArticleProfile): [number, number][] {
  const scores = new Map<number, number>();
  for (const term of vector.terms.slice(0, TERMS_ASKED)) {
    const weight = vector.weights.get(term) as number;
    for (const number of index.get(term) ?? []) scores.set(number, (scores.get(number) ?? 0) + weight * weight);
  }
  return rank(scores)
    .slice(0, PARTNERS)
    .map((number) => [number, scores.get(number) as number]);
}

function addToIndex(index: Map<string, number[]>, { vector }: ArticleProfile, number: number): void {
  for (const term of vector.terms.slice(0, TERMS_ASKED)) {
    const numbers = index.get(term);
    if (!numbers) index.set(term, [number]);
    else {
      if (numbers.length === ARTICLES_PER_TERM) numbers.shift();
      numbers.push(number);
    }
  }
}
