import { centreOf, type EventCentre } from './event-centre.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import type { ToldText } from './told-text.ts';
import type { TermNumbers } from './weigh-terms.ts';

/** Texts by their numbers, the clusters that they are in, and what each cluster is about. */
export interface ToldEvents {
  readonly clusters: readonly (readonly number[])[];
  readonly centres: readonly EventCentre[];
  readonly texts: readonly ToldText[];
  readonly profiles: readonly ArticleProfile[];
  readonly numbers: TermNumbers;
}

/** Adds the centres of the clusters. */
export function makeToldEvents(told: Omit<ToldEvents, 'centres'>): ToldEvents {
  return { ...told, centres: told.clusters.map((cluster) => centreOf(cluster, told.profiles)) };
}
