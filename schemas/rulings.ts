import type { ClusterRuling } from './cluster-ruling.ts';
import type { StoryRuling } from './story-ruling.ts';

/** What persons have said that the program follows: of which articles tell one event, and which claims answer one question. */
export interface Rulings {
  readonly stories: readonly StoryRuling[];
  readonly clusters: readonly ClusterRuling[];
}
