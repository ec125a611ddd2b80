import { type Conflict, continues, type Judgement, type Seen, seenOf } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { selectIn } from '../lists.ts';
import { judgementsOfCases } from './case-rows.ts';
import type { Counter } from './counter.ts';
import type { DocketRow } from './docket-row.ts';

/** A conflict that has just gone, and its row. */
export interface Gone {
  readonly row: DocketRow;
  readonly conflict: Conflict;
}

/** A case that no conflict has now: what was seen of it, the newest first. */
interface FreeCase {
  readonly caseId: number;
  readonly seen: readonly Seen[];
}

/** The case of each of some new conflicts, by conflict id. */
export type Assigned = ReadonlyMap<string, { readonly caseId: number; readonly isNew: boolean }>;

/**
 * Finds the cases of new conflicts: the one that a conflict of this id had, or one that it goes on with, as long as no other conflict
 * has it; else a case of its own.
 */
export async function assignCases(
  sql: Sql,
  fresh: readonly Conflict[],
  gone: readonly Gone[],
  { counter, name }: { readonly counter: Counter; readonly name: string },
): Promise<Assigned> {
  const assigned = new Map<string, { caseId: number; isNew: boolean }>();
  const taken = new Set<number>();
  const assign = (id: string, caseId: number, isNew: boolean) => {
    assigned.set(id, { caseId, isNew });
    taken.add(caseId);
  };
  const named = await formerCases(sql, fresh);
  for (const { id } of fresh) {
    const caseId = named.get(id);
    if (caseId !== undefined && !taken.has(caseId)) assign(id, caseId, false);
  }
  const others = fresh.filter(({ id }) => !assigned.has(id)).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const free = [...gone.map(goneCase), ...(await judgedCases(sql, others, name))];
  for (const conflict of others) {
    const former = free.find(({ caseId, seen }) => !taken.has(caseId) && seen.some((one) => continues(conflict, one)));
    assign(conflict.id, former?.caseId ?? counter.next(), former === undefined && !named.has(conflict.id));
  }
  return assigned;
}

const goneCase = ({ row, conflict }: Gone): FreeCase => ({ caseId: row.case_id, seen: [seenOf(conflict)] });

/** Cases that conflicts of these ids had, and that none has now. */
async function formerCases(sql: Sql, conflicts: readonly Conflict[]): Promise<Map<string, number>> {
  const select = `SELECT n.conflict_id AS id, n.case_id AS "caseId" FROM docket_names n
    WHERE NOT EXISTS (SELECT 1 FROM docket d WHERE d.case_id = n.case_id) AND n.conflict_id IN`;
  const ids = conflicts.map(({ id }) => id);
  const rows = await selectIn<{ id: string; caseId: number }>(sql, select, ids);
  return new Map(rows.map(({ id, caseId }) => [id, caseId]));
}

/** Cases that were judged on the articles of these conflicts, and that no conflict has now; the last judged first. */
async function judgedCases(sql: Sql, conflicts: readonly Conflict[], name: string): Promise<FreeCase[]> {
  const select = `SELECT DISTINCT case_id AS "caseId" FROM case_articles c
    WHERE NOT EXISTS (SELECT 1 FROM docket d WHERE d.case_id = c.case_id) AND article_id IN`;
  const articleIds = conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map(({ articleId }) => articleId)));
  const rows = await selectIn<{ caseId: number }>(sql, select, articleIds);
  const judgements = await judgementsOfCases(sql, [...new Set(rows.map(({ caseId }) => caseId))], name);
  return [...judgements].sort(([a, x], [b, y]) => lastAt(y) - lastAt(x) || a - b).map(([caseId, said]) => ({ caseId, seen: seenBy(said) }));
}

const lastAt = (judgements: readonly Judgement[]) => Date.parse(judgements.at(-1)?.at ?? '');

const seenBy = (judgements: readonly Judgement[]) => judgements.map(({ seen }) => seen).toReversed();
