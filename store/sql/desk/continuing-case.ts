import { continues, type Seen } from '../../../schemas/index.ts';
import { selectIn } from '../lists.ts';
import type { Sql } from '../driver.ts';
import { conflictsOfIds } from './case-rows.ts';
import { type OpenCase, openCases } from './open-cases.ts';

/** The case of a conflict that goes on with what was seen elsewhere; of several the one with the highest score. */
export async function continuingCase(sql: Sql, seen: Seen, name: string): Promise<OpenCase | undefined> {
  const select = `SELECT DISTINCT f.id AS id FROM findings f JOIN neighbours n ON n.neighbourhood = f.neighbourhood
    WHERE f.kind = 'conflict' AND n.article_id IN`;
  const articleIds = seen.sides.flatMap(({ claims }) => claims.map(({ articleId }) => articleId));
  const rows = await selectIn<{ id: string }>(sql, select, articleIds);
  const conflicts = await conflictsOfIds(
    sql,
    rows.map(({ id }) => id),
    name,
  );
  const going = [...conflicts.values()].filter((conflict) => continues(conflict, seen));
  const [first] = going.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return first && (await openCases(sql, [first.id], name)).get(first.id);
}
