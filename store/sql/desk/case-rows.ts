import { Conflict, Judgement } from '../../../schemas/index.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { selectIn } from '../lists.ts';
import { byTime } from './by-time.ts';
import type { DocketRow } from './docket-row.ts';

/** The conflicts of these ids as JSON, those that there are. */
export async function conflictBodies(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const select = "SELECT id, body FROM findings WHERE kind = 'conflict' AND id IN";
  const rows = await selectIn<{ id: string; body: string }>(sql, select, ids, 'ORDER BY id, neighbourhood DESC');
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The conflicts of these ids, those that there are. */
export async function conflictsOfIds(sql: Sql, ids: readonly string[], name: string): Promise<Map<string, Conflict>> {
  const bodies = await conflictBodies(sql, ids);
  return new Map([...bodies].map(([id, body]) => [id, parseRow(body, Conflict, name)]));
}

/** The judgements on cases, each case's in order of time. */
export async function judgementsOfCases(sql: Sql, caseIds: readonly number[], name: string): Promise<Map<number, Judgement[]>> {
  const select = 'SELECT case_id, position, body FROM judgements WHERE case_id IN';
  const rows = await selectIn<{ case_id: number; position: number; body: string }>(sql, select, caseIds);
  const found = rows.map(({ body, ...row }) => ({ ...row, judgement: parseRow(body, Judgement, name) }));
  found.sort((a, b) => byTime(a.judgement, b.judgement) || a.position - b.position);
  const judgements = new Map<number, Judgement[]>();
  for (const { case_id, judgement } of found) judgements.set(case_id, [...(judgements.get(case_id) ?? []), judgement]);
  return judgements;
}

/** The rows of the docket of these conflicts, by id; a conflict that is gone has the row of the one that goes on with it. */
export async function docketRowsOf(sql: Sql, conflictIds: readonly string[]): Promise<Map<string, DocketRow>> {
  const own = await selectIn<DocketRow>(sql, 'SELECT * FROM docket WHERE conflict_id IN', conflictIds);
  const rows = new Map(own.map((row) => [row.conflict_id, row]));
  const select = `SELECT n.conflict_id AS former, d.* FROM docket_names n JOIN docket d ON d.case_id = n.case_id WHERE n.conflict_id IN`;
  const others = conflictIds.filter((id) => !rows.has(id));
  for (const { former, ...row } of await selectIn<DocketRow & { former: string }>(sql, select, others)) rows.set(former, row);
  return rows;
}
