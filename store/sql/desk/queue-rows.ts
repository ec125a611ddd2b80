import type { QueueFilter, QueueItem, QueuePage } from '../../../schemas/index.ts';
import type { Asking, DeskCase, PageAsked } from '../../desk.ts';
import type { Sql, SqlDriver } from '../driver.ts';
import { conflictsOfIds, judgementsOfCases } from './case-rows.ts';
import { DocketPlace, makeCursor, readCursor } from './cursor.ts';
import { type Condition, conditionsOf, whereOf } from './docket-filter.ts';
import { type DocketRow, itemOf, leaseOf, lineOf } from './docket-row.ts';

/** What every question to the docket needs to know. */
export interface DeskContext {
  readonly driver: SqlDriver;
  readonly now: number;
}

type Place = readonly [rank: number, conflictId: string];

const MOST_ON_A_PAGE = 500;

/** How much a page holds: at least one row, and not so many that others wait. */
export const pageSize = (limit: number) => Math.max(1, Math.min(limit, MOST_ON_A_PAGE));

const placeOf = ({ rank, conflict_id }: DocketRow): Place => [rank, conflict_id];

/** Rows by rank, behind a place. */
function rowsAfter(sql: Sql, conditions: readonly Condition[], after: Place | undefined, limit: number): Promise<DocketRow[]> {
  const behind = after === undefined ? [] : [{ text: '(rank, conflict_id) > (?, ?)', values: after }];
  const { where, values } = whereOf([...conditions, ...behind]);
  return sql.all<DocketRow>(`SELECT * FROM docket ${where} ORDER BY rank, conflict_id LIMIT ?`, [...values, limit]);
}

async function countRows(sql: Sql, conditions: readonly Condition[]): Promise<number> {
  const { where, values } = whereOf(conditions);
  const [row] = await sql.all<{ count: number }>(`SELECT count(*) AS count FROM docket ${where}`, values);
  return row?.count ?? 0;
}

/** A page of the queue. */
export async function readQueue(
  sql: Sql,
  filter: QueueFilter,
  { reviewer, cursor, limit }: Asking & PageAsked,
  { driver, now }: DeskContext,
): Promise<QueuePage> {
  const conditions = conditionsOf(filter, { driver, reviewer, now });
  const size = pageSize(limit);
  const after = cursor === undefined ? undefined : readCursor(cursor, DocketPlace);
  const rows = await rowsAfter(sql, conditions, after, size + 1);
  const isAll = after === undefined && rows.length <= size;
  const total = isAll ? rows.length : await countRows(sql, conditions);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const items = await itemsOf(sql, shown, { driver, now });
  return { items, total, ...(last && { next: makeCursor(placeOf(last)) }) };
}

async function itemsOf(sql: Sql, rows: readonly DocketRow[], { driver, now }: DeskContext): Promise<QueueItem[]> {
  const ids = rows.map(({ conflict_id }) => conflict_id);
  const conflicts = await conflictsOfIds(sql, ids, driver.name);
  return rows.flatMap((row) => {
    const conflict = conflicts.get(row.conflict_id);
    return conflict === undefined ? [] : [itemOf(row, conflict, now)];
  });
}

/** What the reviewer is to look at next. */
export async function readNext(
  sql: Sql,
  filter: QueueFilter,
  { reviewer, after }: Asking & { readonly after?: string | undefined },
  context: DeskContext,
): Promise<QueueItem | undefined> {
  const { driver, now } = context;
  const left = filter.status === undefined ? openOnes : undecidedBy(driver, reviewer);
  const free = { text: '(lease_by IS NULL OR lease_by = ? OR lease_until <= ?)', values: [reviewer, now] };
  const conditions = [...conditionsOf(filter, { driver, reviewer, now }), left, free];
  const rows = await rowsAfter(sql, conditions, await placeNamed(sql, after), 1);
  return (await itemsOf(sql, rows, context))[0];
}

const openOnes: Condition = { text: "(status = 'open' OR new_evidence = 1)", values: [] };

const undecidedBy = (driver: SqlDriver, reviewer: string): Condition => ({
  text: `(${driver.find}(deciders, ?) = 0 OR new_evidence = 1)`,
  values: [lineOf(reviewer)],
});

async function placeNamed(sql: Sql, conflictId: string | undefined): Promise<Place | undefined> {
  if (conflictId === undefined) return undefined;
  const [row] = await sql.all<DocketRow>('SELECT * FROM docket WHERE conflict_id = ?', [conflictId]);
  return row && placeOf(row);
}

/** A piece of all cases that a filter lets through, and the place where the next one begins. */
export async function readCases(
  sql: Sql,
  conditions: readonly Condition[],
  { after, limit }: { readonly after?: Place | undefined; readonly limit: number },
  context: DeskContext,
): Promise<{ cases: DeskCase[]; last: Place | undefined }> {
  const rows = await rowsAfter(sql, conditions, after, limit);
  const last = rows.at(-1);
  return { cases: await casesOf(sql, rows, context), last: rows.length < limit || last === undefined ? undefined : placeOf(last) };
}

/** Rows with their conflicts and judgements. */
export async function casesOf(sql: Sql, rows: readonly DocketRow[], { driver, now }: DeskContext): Promise<DeskCase[]> {
  const ids = rows.map(({ conflict_id }) => conflict_id);
  const caseIds = rows.map(({ case_id }) => case_id);
  const conflicts = await conflictsOfIds(sql, ids, driver.name);
  const judgements = await judgementsOfCases(sql, caseIds, driver.name);
  return rows.flatMap((row) => {
    const conflict = conflicts.get(row.conflict_id);
    const lease = leaseOf(row, now);
    const said = judgements.get(row.case_id) ?? [];
    return conflict === undefined ? [] : [{ conflict, judgements: said, version: row.version, ...(lease && { lease }) }];
  });
}
