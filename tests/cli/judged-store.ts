import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import { contentId, type Judgement, seenOf } from '../../schemas/index.ts';
import { openStore } from '../../store/open-store.ts';
import { runProgram } from '../program.ts';

/** A store of the fixtures' articles, worked through, with a decision on each of the first conflicts of figures, and one of them taken back. */
export async function makeJudgedStore(file: string): Promise<Judgement[]> {
  runProgram(['add', 'fixtures/articles', '--store', file]);
  runProgram(['work', '--drain', '--store', file]);
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  const made: Judgement[] = [];
  for await (const { conflict } of store.desk.cases({}, { reviewer: '' })) {
    if (conflict.kind !== 'quantity') continue;
    const at = new Date(Date.UTC(2026, 10, 20, 9, made.length)).toISOString();
    const common = { id: contentId('judgement', [conflict.id, at]), conflictId: conflict.id, by: 'Ana Verrin', at, seen: seenOf(conflict) };
    const answer = conflict.sides[0]?.answer ?? '';
    const verdicts = [
      { decision: 'resolved', answer, rationale: 'The harbour log says so.', evidence: 'https://log.example/day' },
      { decision: 'not-a-conflict', dismissal: 'rounding', rationale: '=cmd|x' },
      { decision: 'confirmed', rationale: '' },
    ] as const;
    const verdict = verdicts[made.length];
    if (verdict === undefined) break;
    made.push({ ...common, ...verdict });
  }
  const taken = made[2]!;
  const undo: Judgement = { ...taken, id: 'judgement-undo', decision: 'undone', undoes: [taken.id], at: '2026-11-20T10:00:00.000Z' };
  for (const judgement of [...made, undo]) await store.saveJudgement(judgement);
  await store.close();
  return [...made, undo];
}
