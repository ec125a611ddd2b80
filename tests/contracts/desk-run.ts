import { type Conflict, contentId, type Decision, type Judgement, seenOf } from '../../schemas/index.ts';
import type { Desk, DeskCase, Kept } from '../../store/desk.ts';
import type { OpenedStore } from './opened-store.ts';

/** The workers compare the articles of these conflicts anew, and find just these. */
export async function find(opened: OpenedStore, conflicts: readonly Conflict[], articleIds = articlesOf(conflicts)): Promise<void> {
  const storyIds = [...new Set(conflicts.map(({ storyId }) => storyId))];
  const stories = storyIds.map((id) => ({ id, articleIds, why: 'one event' }));
  const neighbourhood = contentId('neighbourhood', articleIds);
  await opened.store.changeGraph((graph) =>
    graph.saveNeighbourhood(neighbourhood, articleIds, { repeats: [], stories, conflicts: [...conflicts] }),
  );
}

export function articlesOf(conflicts: readonly Conflict[]): string[] {
  return [...new Set(conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map(({ articleId }) => articleId))))];
}

/** The page of a conflict that has to be there. */
export async function pageOf(desk: Desk, id: string): Promise<DeskCase> {
  const page = await desk.page(id);
  if (page === undefined) throw new Error(`${id} is not in the docket`);
  return page;
}

let made = 0;

/** A judgement on what a page shows. */
export function judge({ conflict }: Pick<DeskCase, 'conflict'>, decision: Decision, more: Partial<Judgement> = {}): Judgement {
  made += 1;
  const at = new Date(Date.UTC(2026, 0, 16) + made * 1_000).toISOString();
  const common = { conflictId: conflict.id, decision, rationale: '', by: 'Ana', at, seen: seenOf(conflict) };
  return { id: contentId('judgement', [conflict.id, decision, at]), ...common, ...more };
}

/** Looks at a conflict and decides on it. */
export async function decideOn(desk: Desk, id: string, decision: Decision, more: Partial<Judgement> = {}): Promise<Judgement> {
  const page = await pageOf(desk, id);
  const judgement = judge(page, decision, more);
  const { kept } = await desk.decide([judgement], new Map([[judgement.conflictId, page.version]]));
  if (kept.length !== 1) throw new Error(`the decision on ${id} was refused`);
  return judgement;
}

/** Takes judgements of one conflict back, whatever was decided since. */
export async function takeBack(
  desk: Desk,
  taken: readonly Judgement[],
  more: Partial<Judgement> = {},
): Promise<Kept & { readonly undo: Judgement }> {
  const [first] = taken as [Judgement];
  made += 1;
  const at = new Date(Date.UTC(2026, 0, 16) + made * 1_000).toISOString();
  const { conflictId, seen, by } = first;
  const undoes = taken.map(({ id }) => id);
  const undo: Judgement = { id: `undo-${made}`, conflictId, decision: 'undone', rationale: '', by, at, undoes, seen, ...more };
  return { ...(await desk.decide([undo], new Map())), undo };
}
