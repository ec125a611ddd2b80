import type { Rulings } from '../../schemas/index.ts';
import type { Sql } from './driver.ts';
import { rulingsOf } from './ruling-rows.ts';
import { CLUSTER_RULINGS, STORY_RULINGS } from './ruling-tables.ts';

/** Everything that persons have ruled on any of the articles, and on claims of them. */
export async function rulingsOnArticles(sql: Sql, articleIds: readonly string[], name: string): Promise<Rulings> {
  return {
    stories: await rulingsOf(sql, STORY_RULINGS, { articleIds, name }),
    clusters: await rulingsOf(sql, CLUSTER_RULINGS, { articleIds, name }),
  };
}
