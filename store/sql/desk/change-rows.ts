import type { Sql } from '../driver.ts';

const MOST_AT_ONCE = 1_000;

/** What came, changed or went since then, in that order. */
export async function readChanges(sql: Sql, after: number): Promise<{ last: number; conflictIds: string[] }> {
  const text = 'SELECT conflict_id AS id, changed FROM docket_names WHERE changed > ? ORDER BY changed LIMIT ?';
  const rows = await sql.all<{ id: string; changed: number }>(text, [after, MOST_AT_ONCE]);
  const conflictIds = rows.map(({ id }) => id);
  const last = rows.length < MOST_AT_ONCE ? await lastNumber(sql) : (rows.at(-1)?.changed ?? after);
  return { last, conflictIds };
}

async function lastNumber(sql: Sql): Promise<number> {
  const [row] = await sql.all<{ last: number }>('SELECT last FROM desk_state');
  return row?.last ?? 0;
}
