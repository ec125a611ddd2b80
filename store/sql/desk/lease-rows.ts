import type { ItemLease } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { docketRowsOf } from './case-rows.ts';
import { openCounter } from './counter.ts';
import { leaseOf } from './docket-row.ts';
import { nameChanges } from './name-changes.ts';

interface Holding {
  readonly by: string;
  readonly ms: number;
  readonly now: number;
}

/** Holds a conflict for a reviewer, unless another one does; tells who holds it now. */
export async function holdConflict(sql: Sql, conflictId: string, { by, ms, now }: Holding): Promise<ItemLease | undefined> {
  const counter = await openCounter(sql);
  const row = (await docketRowsOf(sql, [conflictId])).get(conflictId);
  if (row === undefined) return undefined;
  const former = leaseOf(row, now);
  if (former !== undefined && former.by !== by) return former;
  const until = now + ms;
  await sql.run('UPDATE docket SET lease_by = ?, lease_until = ? WHERE conflict_id = ?', [by, until, row.conflict_id]);
  if (former === undefined) await nameChanges(sql, [row], counter);
  await counter.close();
  return { by, until: new Date(until).toISOString() };
}

/** Lets go of a conflict; what another one holds stays held. */
export async function releaseConflict(sql: Sql, conflictId: string, { by, now }: Omit<Holding, 'ms'>): Promise<void> {
  const counter = await openCounter(sql);
  const row = (await docketRowsOf(sql, [conflictId])).get(conflictId);
  if (row === undefined || leaseOf(row, now)?.by !== by) return;
  await sql.run('UPDATE docket SET lease_by = NULL, lease_until = 0 WHERE conflict_id = ?', [row.conflict_id]);
  await nameChanges(sql, [row], counter);
  await counter.close();
}
