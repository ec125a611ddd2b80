import { findPartners, rank } from './find-partners.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { sharpenVector } from './weigh-terms.ts';

export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

const NEAREST = 16;
export const LEAST_LIKENESS = 0.08;

/**
 * Pairs of articles that may tell one event, found through their rare terms; then each article is weighed anew by what it shares with
 * its nearest. Articles come in order of time, their terms are numbers below `terms`. Returns the sharpened profiles with the pairs.
 */
export function findCandidates(profiles: readonly ArticleProfile[], terms: number): { profiles: ArticleProfile[]; edges: Edge[] } {
  const partners = findPartners(profiles).map(rank);
  const sharpened = sharpen(profiles, partners, terms);
  const edges: Edge[] = [];
  for (const [number, ranked] of partners.entries()) {
    for (const other of ranked) {
      if (other > number) continue;
      const likeness = measureLikeness(sharpened[other] as ArticleProfile, sharpened[number] as ArticleProfile);
      if (likeness >= LEAST_LIKENESS) edges.push({ one: other, other: number, likeness });
    }
  }
  return { profiles: sharpened, edges };
}

function sharpen(profiles: readonly ArticleProfile[], partners: readonly (readonly number[])[], terms: number): ArticleProfile[] {
  const seenBy = new Int32Array(terms).fill(-1);
  return profiles.map((profile, number) => {
    for (const other of (partners[number] as readonly number[]).slice(0, NEAREST)) {
      for (const term of (profiles[other] as ArticleProfile).vector.terms) seenBy[term] = number;
    }
    return { ...profile, vector: sharpenVector(profile.vector, (term) => seenBy[term] === number) };
  });
}
