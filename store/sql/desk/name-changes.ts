import type { Sql } from '../driver.ts';
import { insertRows } from '../lists.ts';
import type { Counter } from './counter.ts';
import type { DocketRow } from './docket-row.ts';

/** Tells everybody that these conflicts came, changed or went. */
export async function nameChanges(sql: Sql, rows: readonly Pick<DocketRow, 'conflict_id' | 'case_id'>[], counter: Counter): Promise<void> {
  const names = rows.map(({ conflict_id, case_id }) => [conflict_id, case_id, counter.next()]);
  const known = 'ON CONFLICT (conflict_id) DO UPDATE SET case_id = excluded.case_id, changed = excluded.changed';
  await insertRows(sql, 'docket_names', names, known);
}
