import { Judgement, liveJudgements } from '../../../schemas/index.ts';
import type { Kept } from '../../desk.ts';
import { fitRecord } from '../../fit-record.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { selectIn } from '../lists.ts';
import { openCounter } from './counter.ts';
import { type Added, keepJudgements } from './keep-judgements.ts';
import { type OpenCase, openCases } from './open-cases.ts';

interface Deciding {
  readonly name: string;
  readonly now: number;
}

/**
 * Adds judgements to the log and brings the docket in step. The counter is opened before anything is read: whoever decides at the same
 * time waits, and then sees what was decided.
 */
export async function decide(
  sql: Sql,
  judgements: readonly Judgement[],
  versions: ReadonlyMap<string, number>,
  { name, now }: Deciding,
): Promise<Kept> {
  for (const judgement of judgements) fitRecord(judgement, Judgement, 'judgement');
  const counter = await openCounter(sql);
  const ids = judgements.map(({ id }) => id);
  const known = await knownJudgements(sql, ids, name);
  const cases = await openCases(
    sql,
    judgements.flatMap(({ conflictId }) => conflictId),
    name,
  );
  const added: Added[] = [];
  const refused = new Set<string>();
  const kept = new Map<string, Judgement>(known);
  for (const judgement of judgements) {
    if (kept.has(judgement.id)) continue;
    const open = cases.get(judgement.conflictId);
    if (open === undefined || !mayAdd(judgement, open, versions)) refused.add(judgement.conflictId);
    else {
      open.judgements.push(judgement);
      added.push({ judgement, open });
      kept.set(judgement.id, judgement);
    }
  }
  await keepJudgements(sql, added, { counter, now });
  await counter.close();
  return { kept: [...kept.values()], refused: [...refused] };
}

/** Judgements of these ids that are in the log. */
export async function knownJudgements(sql: Sql, ids: readonly string[], name: string): Promise<Map<string, Judgement>> {
  const rows = await selectIn<{ id: string; body: string }>(sql, 'SELECT id, body FROM judgements WHERE id IN', ids);
  return new Map(rows.map(({ id, body }) => [id, parseRow(body, Judgement, name)]));
}

function mayAdd(judgement: Judgement, { live, judgements }: OpenCase, versions: ReadonlyMap<string, number>): boolean {
  const { conflictId, undoes } = judgement;
  const version = versions.get(conflictId);
  const isCurrent = version === undefined ? undoes !== undefined : version === live?.row.version;
  if (undoes === undefined) return isCurrent;
  const standing = new Set(liveJudgements(judgements).map(({ id }) => id));
  const isOfCase = undoes.every((id) => judgements.some((one) => one.id === id));
  return isCurrent && isOfCase && undoes.some((id) => standing.has(id));
}
