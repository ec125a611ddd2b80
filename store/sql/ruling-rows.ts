import { parseRow } from '../parse-row.ts';
import { openCounter } from './desk/counter.ts';
import type { Sql } from './driver.ts';
import { insertRows, selectIn } from './lists.ts';
import type { RulingTable } from './ruling-tables.ts';
import { requestTasks } from './task-requests.ts';

interface RulingRow {
  readonly body: string;
}

/** What every ruling has. */
interface Ruling {
  readonly id: string;
  readonly at: string;
}

/** Keeps a ruling, and asks for the comparison of the articles that it is about; one that is known changes nothing. */
export async function saveRuling<Kept extends Ruling>(sql: Sql, table: RulingTable<Kept>, ruling: Kept, now: number): Promise<void> {
  const known = 'ON CONFLICT (id) DO NOTHING';
  const counter = await openCounter(sql);
  if ((await insertRows(sql, table.rows, [[ruling.id, JSON.stringify(ruling), counter.next()]], known)) === 0) return;
  await counter.close();
  const ids = [...new Set(table.articlesOf(ruling))].sort();
  const rows = ids.map((id) => [id, ruling.id]);
  await insertRows(sql, table.articles, rows);
  const linked = await selectIn<{ id: string }>(sql, 'SELECT article_id AS id FROM neighbours WHERE article_id IN', ids);
  await requestTasks(sql, { stage: 'compare', subjects: linked.map(({ id }) => id), now });
}

/** The rulings about any of the articles, in the order in which they were made. */
export async function rulingsOf<Kept extends Ruling>(
  sql: Sql,
  table: RulingTable<Kept>,
  { articleIds, name }: { readonly articleIds: readonly string[]; readonly name: string },
): Promise<Kept[]> {
  const select = `SELECT DISTINCT ruling_id AS id FROM ${table.articles} WHERE article_id IN`;
  const ids = (await selectIn<{ id: string }>(sql, select, articleIds)).map(({ id }) => id);
  if (ids.length === 0) return [];
  return inOrder(await selectIn<RulingRow>(sql, `SELECT body FROM ${table.rows} WHERE id IN`, ids), table, name);
}

/** Every ruling of a sort, in the order in which they were made. */
export async function readRulings<Kept extends Ruling>(sql: Sql, table: RulingTable<Kept>, name: string): Promise<Kept[]> {
  return inOrder(await sql.all<RulingRow>(`SELECT body FROM ${table.rows}`), table, name);
}

function inOrder<Kept extends Ruling>(rows: readonly RulingRow[], { schema }: RulingTable<Kept>, name: string): Kept[] {
  const keyOf = ({ at, id }: Ruling) => `${at}\u0000${id}`;
  return rows.map(({ body }) => parseRow(body, schema, name)).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
