import type { Conflict, Judgement } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { selectIn } from '../lists.ts';
import { conflictsOfIds, docketRowsOf, judgementsOfCases } from './case-rows.ts';
import type { DocketRow } from './docket-row.ts';

/** A case that judgements are about to be added to. */
export interface OpenCase {
  readonly caseId: number;
  /** with the judgements that are added */
  readonly judgements: Judgement[];
  /** the conflict that has the case now */
  readonly live?: { readonly row: DocketRow; readonly conflict: Conflict };
}

/** The cases of conflicts, by conflict id; conflicts of one case share it. */
export async function openCases(sql: Sql, conflictIds: readonly string[], name: string): Promise<Map<string, OpenCase>> {
  const rows = await docketRowsOf(sql, conflictIds);
  const select = 'SELECT conflict_id AS id, case_id AS "caseId" FROM docket_names WHERE conflict_id IN';
  const names = await selectIn<{ id: string; caseId: number }>(sql, select, conflictIds);
  const liveIds = [...rows.values()].map(({ conflict_id }) => conflict_id);
  const conflicts = await conflictsOfIds(sql, liveIds, name);
  const caseIds = names.map(({ caseId }) => caseId);
  const judgements = await judgementsOfCases(sql, caseIds, name);
  const cases = new Map<number, OpenCase>();
  for (const { id, caseId } of names) {
    const row = rows.get(id);
    const conflict = row && conflicts.get(row.conflict_id);
    const live = row === undefined || conflict === undefined ? {} : { live: { row, conflict } };
    if (!cases.has(caseId)) cases.set(caseId, { caseId, judgements: [...(judgements.get(caseId) ?? [])], ...live });
  }
  return new Map(names.map(({ id, caseId }) => [id, cases.get(caseId) as OpenCase]));
}
