import { findPartners, rank } from './find-partners.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';

export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

export const LEAST_LIKENESS = 0.08;
/** A round-up may be less like each of its events. */
const LEAST_ASKED = 0.03;

/** Pairs of articles that may tell one event, found through their rare terms. Articles come in order of time. */
export function findCandidates(profiles: readonly ArticleProfile[]): Edge[] {
  const edges: Edge[] = [];
  for (const [number, partners] of findPartners(profiles).entries()) {
    for (const other of rank(partners)) {
      if (other > number) continue;
      const likeness = measureLikeness(profiles[other] as ArticleProfile, profiles[number] as ArticleProfile);
      if (likeness >= LEAST_ASKED) edges.push({ one: other, other: number, likeness });
    }
  }
  return edges;
}
