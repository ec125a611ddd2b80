import type { Conflict } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { insertRows, placeholders, inPieces, selectIn } from '../lists.ts';
import { assignCases, type Gone } from './assign-cases.ts';
import { conflictBodies, judgementsOfCases } from './case-rows.ts';
import { type Counter, openCounter } from './counter.ts';
import { type DocketRow, docketRow, type Held, itemOf, valuesOf } from './docket-row.ts';
import { announce } from './outbox-rows.ts';

interface Finding {
  readonly ids: readonly string[];
  /** what the findings of these ids were before, as JSON */
  readonly before: ReadonlyMap<string, string>;
  readonly name: string;
  readonly now: number;
}

/** A conflict and the row that it had, if it had one. */
interface Entry {
  readonly conflict: Conflict;
  readonly held: Held;
}

/**
 * Brings the docket in step with the findings, after conflicts of these ids were written, changed or removed. Everything that writes
 * findings calls it in the same transaction.
 */
export async function syncDocket(sql: Sql, { ids, before, name, now }: Finding): Promise<void> {
  const after = await conflictBodies(sql, ids);
  const changed = [...new Set(ids)].filter((id) => before.get(id) !== after.get(id) || !before.has(id)).sort();
  if (changed.length === 0) return;
  const counter = await openCounter(sql);
  const rows = await ownRows(sql, changed);
  const conflicts = changed.flatMap((id) => found(after.get(id)));
  const gone = goneOf(
    changed.filter((id) => !after.has(id)),
    { rows, before },
  );
  await removeRows(
    sql,
    gone.map(({ row }) => row.conflict_id),
  );
  const fresh = conflicts.filter(({ id }) => !rows.has(id));
  const assigned = await assignCases(sql, fresh, gone, { counter, name });
  await removeRows(sql, [...rows.keys()]);
  const leases = new Map([...rows.values()].map((row) => [row.case_id, row]));
  const entries = conflicts.map((conflict): Entry => {
    const caseId = rows.get(conflict.id)?.case_id ?? assigned.get(conflict.id)?.caseId ?? counter.next();
    return { conflict, held: { caseId, version: counter.next(), lease: leases.get(caseId) } };
  });
  const written = await insertEntries(sql, entries, name);
  await nameChanges(sql, [...gone.map(({ row }) => row), ...written], counter);
  const firsts = entries.filter(({ conflict }) => assigned.get(conflict.id)?.isNew === true);
  const rowOf = new Map(written.map((row) => [row.conflict_id, row]));
  const items = firsts.map(({ conflict }) => ({ item: itemOf(rowOf.get(conflict.id) as DocketRow, conflict, now) }));
  await announce(sql, 'conflict.flagged', items, { counter, now });
  await counter.close();
}

/** Written by this program a moment ago, or read by everybody since: it is not checked again. */
const found = (body: string | undefined): Conflict[] => (body === undefined ? [] : [JSON.parse(body) as Conflict]);

async function ownRows(sql: Sql, ids: readonly string[]): Promise<Map<string, DocketRow>> {
  const rows = await selectIn<DocketRow>(sql, 'SELECT * FROM docket WHERE conflict_id IN', ids);
  return new Map(rows.map((row) => [row.conflict_id, row]));
}

interface Former {
  readonly rows: ReadonlyMap<string, DocketRow>;
  readonly before: ReadonlyMap<string, string>;
}

function goneOf(ids: readonly string[], { rows, before }: Former): Gone[] {
  return ids.flatMap((id) => {
    const [row, body] = [rows.get(id), before.get(id)];
    return row === undefined || body === undefined ? [] : found(body).map((conflict) => ({ row, conflict }));
  });
}

async function removeRows(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const piece of inPieces(ids)) await sql.run(`DELETE FROM docket WHERE conflict_id IN (${placeholders(piece.length)})`, piece);
}

async function insertEntries(sql: Sql, entries: readonly Entry[], name: string): Promise<DocketRow[]> {
  const caseIds = entries.map(({ held }) => held.caseId);
  const judgements = await judgementsOfCases(sql, caseIds, name);
  const rows = entries.map(({ conflict, held }) => docketRow(conflict, judgements.get(held.caseId) ?? [], held));
  await insertRows(sql, 'docket', rows.map(valuesOf));
  return rows;
}

/** Tells everybody that these conflicts came, changed or went. */
export async function nameChanges(sql: Sql, rows: readonly Pick<DocketRow, 'conflict_id' | 'case_id'>[], counter: Counter): Promise<void> {
  const names = rows.map(({ conflict_id, case_id }) => [conflict_id, case_id, counter.next()]);
  const known = 'ON CONFLICT (conflict_id) DO UPDATE SET case_id = excluded.case_id, changed = excluded.changed';
  await insertRows(sql, 'docket_names', names, known);
}
