import { z } from 'zod';
import { ClusterRuling, Judgement, type LogPage, StoryRuling } from '../../../schemas/index.ts';
import type { PageAsked } from '../../desk.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { makeCursor, readCursor } from './cursor.ts';
import { pageSize } from './queue-rows.ts';

interface LogRow {
  readonly position: number;
  readonly type: 'judgement' | 'ruling' | 'cluster-ruling';
  readonly body: string;
}

const PAGE = `SELECT position, 'judgement' AS type, body FROM judgements WHERE position < ?
  UNION ALL SELECT position, 'ruling' AS type, body FROM story_rulings WHERE position < ?
  UNION ALL SELECT position, 'cluster-ruling' AS type, body FROM cluster_rulings WHERE position < ?
  ORDER BY position DESC LIMIT ?`;

const LogPlace = z.tuple([z.int()]);

/** Judgements and rulings as they were kept, the newest first. */
export async function readLog(sql: Sql, { cursor, limit }: PageAsked, name: string): Promise<LogPage> {
  const [before] = cursor === undefined ? [Number.MAX_SAFE_INTEGER] : readCursor(cursor, LogPlace);
  const size = pageSize(limit);
  const rows = await sql.all<LogRow>(PAGE, [before, before, before, size + 1]);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return { entries: shown.map((row) => entryOf(row, name)), ...(last && { next: makeCursor([last.position]) }) };
}

function entryOf({ type, body }: LogRow, name: string): LogPage['entries'][number] {
  if (type === 'judgement') return { type, judgement: parseRow(body, Judgement, name) };
  if (type === 'ruling') return { type, ruling: parseRow(body, StoryRuling, name) };
  return { type, ruling: parseRow(body, ClusterRuling, name) };
}
