import { Judgement } from '../../../schemas/index.ts';
import { fitRecord } from '../../fit-record.ts';
import type { Sql } from '../driver.ts';
import { continuingCase } from './continuing-case.ts';
import { openCounter } from './counter.ts';
import { knownJudgements } from './decide.ts';
import { keepJudgements } from './keep-judgements.ts';
import { openCases } from './open-cases.ts';
import { nameChanges } from './name-changes.ts';

/** Keeps a judgement that was made elsewhere; its conflict may have another id here, or not be here, or not yet. */
export async function keepImported(sql: Sql, judgement: Judgement, { name, now }: { name: string; now: number }): Promise<void> {
  const counter = await openCounter(sql);
  if ((await knownJudgements(sql, [judgement.id], name)).size > 0) return;
  fitRecord(judgement, Judgement, 'judgement');
  const { conflictId } = judgement;
  const known = (await openCases(sql, [conflictId], name)).get(conflictId);
  const open = known ?? (await continuingCase(sql, judgement.seen, name)) ?? { caseId: counter.next(), judgements: [] };
  if (known === undefined) await nameChanges(sql, [{ conflict_id: conflictId, case_id: open.caseId }], counter);
  open.judgements.push(judgement);
  await keepJudgements(sql, [{ judgement, open }], { counter, now });
  await counter.close();
}
