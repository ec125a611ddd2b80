/** Something that was done and can be taken back: one judgement, or all of one batch. */
export interface Action {
  readonly words: string;
  readonly conflictIds: readonly string[];
  readonly judgementIds: readonly string[];
  readonly batch?: string;
}

/** What can be taken back, and what can be done again; the newest last. */
export interface Actions {
  readonly done: readonly Action[];
  readonly undone: readonly Action[];
}

export const noActions: Actions = { done: [], undone: [] };

/** Older actions are taken back in the log. */
const kept = 200;

/** Something new was done: what was undone before cannot be done again. */
export function did(actions: Actions, action: Action): Actions {
  return { done: [...actions.done, action].slice(-kept), undone: [] };
}

/** The last action was taken back, by the judgements `by`. */
export function tookBack({ done, undone }: Actions, by: readonly string[]): Actions {
  const last = done.at(-1);
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, withIds(last, by)] };
}

/** What was taken back last is done again, by the judgements `by`: a redo is the undo of an undo. */
export function didAgain({ done, undone }: Actions, by: readonly string[]): Actions {
  const last = undone.at(-1);
  return last === undefined ? { done, undone } : { done: [...done, withIds(last, by)], undone: undone.slice(0, -1) };
}

function withIds({ words, conflictIds }: Action, judgementIds: readonly string[]): Action {
  return { words, conflictIds, judgementIds };
}
