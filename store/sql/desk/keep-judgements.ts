import type { Judgement } from '../../../schemas/index.ts';
import type { Sql } from '../driver.ts';
import { insertRows } from '../lists.ts';
import { byTime } from './by-time.ts';
import type { Counter } from './counter.ts';
import { type DocketRow, docketRow, itemOf } from './docket-row.ts';
import type { OpenCase } from './open-cases.ts';
import { announce } from './outbox-rows.ts';
import { nameChanges } from './name-changes.ts';

/** A judgement and the case that it belongs to, which has it already. */
export interface Added {
  readonly judgement: Judgement;
  readonly open: OpenCase;
}

interface Keeping {
  readonly counter: Counter;
  readonly now: number;
}

/** Writes judgements into the log, and what they come to into the docket. */
export async function keepJudgements(sql: Sql, added: readonly Added[], { counter, now }: Keeping): Promise<void> {
  const rows = added.map(({ judgement, open }) => {
    const { id, conflictId, batch = null } = judgement;
    return [id, conflictId, JSON.stringify(judgement), open.caseId, batch, counter.next()];
  });
  await insertRows(sql, 'judgements', rows);
  const places = added.flatMap(({ judgement, open }) => articlesOf(judgement).map((articleId) => [articleId, open.caseId]));
  await insertRows(sql, 'case_articles', places, 'ON CONFLICT DO NOTHING');
  const written = new Map<OpenCase, DocketRow>();
  for (const open of new Set(added.map((one) => one.open))) {
    const row = await rewrite(sql, open, counter.next());
    if (row !== undefined) written.set(open, row);
  }
  await nameChanges(sql, [...written.values()], counter);
  await releaseOwn(sql, added);
  const messages = added.flatMap(({ judgement, open }) => {
    const row = written.get(open);
    const isTold = row !== undefined && open.live !== undefined && judgement.decision !== 'note';
    return isTold ? [{ item: itemOf(row, open.live.conflict, now), judgement }] : [];
  });
  await announce(sql, 'conflict.decided', messages, { counter, now });
}

function articlesOf({ seen }: Judgement): string[] {
  return [...new Set(seen.sides.flatMap(({ claims }) => claims.map(({ articleId }) => articleId)))];
}

async function rewrite(sql: Sql, { caseId, live, judgements }: OpenCase, version: number): Promise<DocketRow | undefined> {
  if (live === undefined) return undefined;
  const row = docketRow(live.conflict, judgements.toSorted(byTime), { caseId, version, lease: live.row });
  const text = 'UPDATE docket SET status = ?, new_evidence = ?, deciders = ?, version = ? WHERE conflict_id = ?';
  await sql.run(text, [row.status, row.new_evidence, row.deciders, version, row.conflict_id]);
  return row;
}

/** Whoever has decided is done with it. */
async function releaseOwn(sql: Sql, added: readonly Added[]): Promise<void> {
  for (const { judgement, open } of added) {
    if (open.live?.row.lease_by !== judgement.by || judgement.decision === 'note') continue;
    await sql.run('UPDATE docket SET lease_by = NULL, lease_until = 0 WHERE case_id = ? AND lease_by = ?', [open.caseId, judgement.by]);
  }
}
