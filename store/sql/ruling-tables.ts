import type { z } from 'zod';
import { ClusterRuling, StoryRuling } from '../../schemas/index.ts';

/** Where rulings of one sort are kept, and which articles each is about. */
export interface RulingTable<Ruling> {
  readonly rows: string;
  readonly articles: string;
  readonly schema: z.ZodType<Ruling>;
  readonly articlesOf: (ruling: Ruling) => readonly string[];
}

export const STORY_RULINGS: RulingTable<StoryRuling> = {
  rows: 'story_rulings',
  articles: 'story_ruling_articles',
  schema: StoryRuling,
  articlesOf: ({ articleIds, others }) => [...articleIds, ...others],
};

export const CLUSTER_RULINGS: RulingTable<ClusterRuling> = {
  rows: 'cluster_rulings',
  articles: 'cluster_ruling_articles',
  schema: ClusterRuling,
  articlesOf: ({ claims, others }) => [...claims, ...others].map(({ articleId }) => articleId),
};
