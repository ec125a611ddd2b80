import { contentId, type Judgement } from '../../../schemas/index.ts';

interface TakenBy {
  readonly by: string;
  readonly at: string;
  readonly batch: string;
}

/** The judgements that take others back, one for each conflict; taking one of these back is a redo. */
export function takeBack(judgements: readonly Judgement[], { by, at, batch }: TakenBy): Judgement[] {
  const conflictIds = [...new Set(judgements.map(({ conflictId }) => conflictId))];
  return conflictIds.flatMap((conflictId) => {
    const own = judgements.filter((judgement) => judgement.conflictId === conflictId);
    const [first] = own;
    if (first === undefined) return [];
    const undoes = own.map(({ id }) => id);
    const id = contentId('judgement', [conflictId, 'undone', by, at, ...undoes]);
    return [{ id, conflictId, decision: 'undone', rationale: '', by, at, batch, undoes, seen: first.seen }];
  });
}
