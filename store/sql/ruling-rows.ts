import { StoryRuling } from '../../schemas/index.ts';
import { parseRow } from '../parse-row.ts';
import { openCounter } from './desk/counter.ts';
import type { Sql } from './driver.ts';
import { insertRows, selectIn } from './lists.ts';
import { requestTasks } from './task-requests.ts';

interface RulingRow {
  readonly body: string;
}

/** Keeps a ruling, and asks for the comparison of the articles that it is about; one that is known changes nothing. */
export async function saveRuling(sql: Sql, ruling: StoryRuling, now: number): Promise<void> {
  const known = 'ON CONFLICT (id) DO NOTHING';
  const counter = await openCounter(sql);
  if ((await insertRows(sql, 'story_rulings', [[ruling.id, JSON.stringify(ruling), counter.next()]], known)) === 0) return;
  await counter.close();
  const ids = [...new Set([...ruling.articleIds, ...ruling.others])].sort();
  const rows = ids.map((id) => [id, ruling.id]);
  await insertRows(sql, 'story_ruling_articles', rows);
  const linked = await selectIn<{ id: string }>(sql, 'SELECT article_id AS id FROM neighbours WHERE article_id IN', ids);
  await requestTasks(sql, { stage: 'compare', subjects: linked.map(({ id }) => id), now });
}

/** The rulings about any of the articles, in the order in which they were made. */
export async function rulingsOf(sql: Sql, articleIds: readonly string[], name: string): Promise<StoryRuling[]> {
  const select = 'SELECT DISTINCT ruling_id AS id FROM story_ruling_articles WHERE article_id IN';
  const ids = (await selectIn<{ id: string }>(sql, select, articleIds)).map(({ id }) => id);
  if (ids.length === 0) return [];
  return inOrder(await selectIn<RulingRow>(sql, 'SELECT body FROM story_rulings WHERE id IN', ids), name);
}

/** Every ruling, in the order in which they were made. */
export async function readRulings(sql: Sql, name: string): Promise<StoryRuling[]> {
  return inOrder(await sql.all<RulingRow>('SELECT body FROM story_rulings'), name);
}

function inOrder(rows: readonly RulingRow[], name: string): StoryRuling[] {
  const keyOf = ({ at, id }: StoryRuling) => `${at}\u0000${id}`;
  return rows.map(({ body }) => parseRow(body, StoryRuling, name)).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
