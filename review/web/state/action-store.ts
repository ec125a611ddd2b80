import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { count } from '../../../exports/report/words.ts';
import { did, didAgain, noActions, tookBack, type Action, type Actions } from './actions.ts';
import { Store } from './store.ts';

interface ActionState {
  readonly actions: Actions;
  /** what is told of the last one */
  readonly words: string;
  /** grows with every undo and redo, so that what is shown is read anew */
  readonly turn: number;
}

/** What was done at this desk, and how it is taken back. It outlives a reload of the page. */
export class ActionStore extends Store<ActionState> {
  #isBusy = false;

  readonly #name: string;

  constructor(user: string) {
    const name = `crosscheck.actions.${user}`;
    super({ actions: readActions(name), words: '', turn: 0 });
    this.#name = name;
  }

  say(words: string): void {
    this.set({ words });
  }

  did(action: Action): void {
    this.#keep(did(this.value.actions, action));
    this.set({ words: action.words });
  }

  /** Takes the last action back; gives the conflicts that it was about. */
  async undo(): Promise<readonly string[]> {
    const action = this.value.actions.done.at(-1);
    return this.#back(action, 'Nothing to undo.', 'Taken back', tookBack);
  }

  async redo(): Promise<readonly string[]> {
    const action = this.value.actions.undone.at(-1);
    return this.#back(action, 'Nothing to do again.', 'Done again', didAgain);
  }

  async #back(action: Action | undefined, none: string, words: string, move: typeof tookBack): Promise<readonly string[]> {
    if (this.#isBusy) return [];
    if (action === undefined) {
      this.say(none);
      return [];
    }
    this.#isBusy = true;
    try {
      const { batch, judgementIds } = action;
      const { judgements, refused } = await desk.undo(batch === undefined ? { judgementIds: [...judgementIds] } : { batch });
      const kept = refused.length === 0 ? '' : ` (${count(refused.length, 'of them was', 'of them were')} refused)`;
      const ids = judgements.map(({ id }) => id);
      this.#keep(move(this.value.actions, ids));
      this.set({ words: `${words}: ${action.words}${kept}`, turn: this.value.turn + 1 });
      return action.conflictIds;
    } catch (error) {
      this.say(errorWords(error));
      return [];
    } finally {
      this.#isBusy = false;
    }
  }

  #keep(actions: Actions): void {
    this.set({ actions });
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(actions));
    } catch {
      // the log still takes everything back
    }
  }
}

function readActions(name: string): Actions {
  try {
    return (JSON.parse(sessionStorage.getItem(name) ?? 'null') as Actions | null) ?? noActions;
  } catch {
    return noActions;
  }
}
