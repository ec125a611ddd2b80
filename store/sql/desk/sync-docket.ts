import type { Conflict } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { inPieces, insertRows, placeholders, selectIn } from '../lists.ts';
import { assignCases, type Assigned, type Gone } from './assign-cases.ts';
import { conflictBodies, judgementsOfCases } from './case-rows.ts';
import { type Counter, openCounter } from './counter.ts';
import { type DocketRow, docketRow, itemOf, valuesOf } from './docket-row.ts';
import { nameChanges } from './name-changes.ts';
import { announce } from './outbox-rows.ts';

interface Finding {
  readonly ids: readonly string[];
  /** what the findings of these ids were before, as JSON */
  readonly before: ReadonlyMap<string, string>;
  readonly name: string;
  readonly now: number;
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
  const former = await ownRows(sql, changed);
  const conflicts = changed.flatMap((id) => parsed(after.get(id)));
  const gone = [...former.values()].filter((row) => !after.has(row.conflict_id));
  await removeRows(sql, gone);
  const fresh = conflicts.filter(({ id }) => !former.has(id));
  const assigned = await assignCases(sql, fresh, gone.flatMap(withConflict(before)), { counter, name });
  const written = await rewriteRows(sql, conflicts, { former, assigned, counter, name });
  await nameChanges(sql, [...gone, ...written.values()], counter);
  const firsts = fresh.filter(({ id }) => assigned.get(id)?.isNew === true);
  const items = firsts.map((conflict) => ({ item: itemOf(written.get(conflict.id) as DocketRow, conflict, now) }));
  await announce(sql, 'conflict.flagged', items, { counter, now });
  await counter.close();
}

/** Written by this program a moment ago, or read by everybody since: it is not checked again. */
const parsed = (body: string | undefined): Conflict[] => (body === undefined ? [] : [JSON.parse(body) as Conflict]);

const withConflict =
  (before: ReadonlyMap<string, string>) =>
  (row: DocketRow): Gone[] =>
    parsed(before.get(row.conflict_id)).map((conflict) => ({ row, conflict }));

async function ownRows(sql: Sql, ids: readonly string[]): Promise<Map<string, DocketRow>> {
  const rows = await selectIn<DocketRow>(sql, 'SELECT * FROM docket WHERE conflict_id IN', ids);
  return new Map(rows.map((row) => [row.conflict_id, row]));
}

async function removeRows(sql: Sql, rows: readonly DocketRow[]): Promise<void> {
  for (const piece of inPieces(rows.map((row) => row.conflict_id)))
    await sql.run(`DELETE FROM docket WHERE conflict_id IN (${placeholders(piece.length)})`, piece);
}

interface Rewriting {
  /** the rows that these conflicts, and those that have just gone, had */
  readonly former: ReadonlyMap<string, DocketRow>;
  readonly assigned: Assigned;
  readonly counter: Counter;
  readonly name: string;
}

/** Writes the rows of conflicts anew, each with its case and whoever holds that. */
async function rewriteRows(sql: Sql, conflicts: readonly Conflict[], rewriting: Rewriting): Promise<Map<string, DocketRow>> {
  const { former, assigned, counter, name } = rewriting;
  const caseOf = ({ id }: Conflict) => (former.get(id)?.case_id ?? assigned.get(id)?.caseId) as number;
  await removeRows(
    sql,
    conflicts.flatMap(({ id }) => former.get(id) ?? []),
  );
  const leases = new Map([...former.values()].map((row) => [row.case_id, row]));
  const judgements = await judgementsOfCases(sql, conflicts.map(caseOf), name);
  const rows = conflicts.map((conflict) => {
    const caseId = caseOf(conflict);
    return docketRow(conflict, judgements.get(caseId) ?? [], { caseId, version: counter.next(), lease: leases.get(caseId) });
  });
  await insertRows(sql, 'docket', rows.map(valuesOf));
  return new Map(rows.map((row) => [row.conflict_id, row]));
}
