import { Story } from '../../../schemas/index.ts';
import type { PageAsked } from '../../desk.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { DocketPlace, makeCursor, readCursor } from './cursor.ts';
import { pageSize } from './queue-rows.ts';

interface StoryRow {
  readonly id: string;
  readonly body: string;
  readonly rank: number;
  readonly conflicts: number;
}

/** Behind every conflict. */
const NO_CONFLICT = Number.MAX_SAFE_INTEGER;

const PAGE = `SELECT id, min(body) AS body, rank, conflicts FROM (
    SELECT f.id AS id, f.body AS body, coalesce(d.rank, ${NO_CONFLICT}) AS rank, coalesce(d.conflicts, 0) AS conflicts
    FROM findings f
    LEFT JOIN (SELECT story_id, min(rank) AS rank, count(*) AS conflicts FROM docket GROUP BY story_id) d ON d.story_id = f.id
    WHERE f.kind = 'story') s
  WHERE (rank, id) > (?, ?) GROUP BY rank, id, conflicts ORDER BY rank, id LIMIT ?`;

/** Stories, those with the highest conflicts first. */
export async function readStories(
  sql: Sql,
  { cursor, limit }: PageAsked,
  name: string,
): Promise<{ items: { story: Story; conflicts: number }[]; next?: string }> {
  const after = cursor === undefined ? [-1, ''] : readCursor(cursor, DocketPlace);
  const size = pageSize(limit);
  const rows = await sql.all<StoryRow>(PAGE, [...after, size + 1]);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const items = shown.map(({ body, conflicts }) => ({ story: parseRow(body, Story, name), conflicts }));
  return { items, ...(last && { next: makeCursor([last.rank, last.id]) }) };
}
