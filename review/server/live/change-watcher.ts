import type { DeskLog } from '../desk-log.ts';

export interface Changes {
  readonly last: number;
  readonly conflictIds: readonly string[];
}

export type ChangeSource = (after: number) => Promise<Changes>;

const EVERY_MS = 700;

/** Asks the store what changed since it last asked, while somebody listens: one question for all who do. */
export class ChangeWatcher {
  readonly #listeners = new Set<(changes: Changes) => void>();
  readonly #ask: ChangeSource;
  readonly #log: DeskLog;
  #last: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isAway = false;

  constructor(ask: ChangeSource, log: DeskLog) {
    this.#ask = ask;
    this.#log = log;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Calls back at each change, until the function that it gives is called. */
  listen(callback: (changes: Changes) => void): () => void {
    this.#listeners.add(callback);
    this.#timer ??= setTimeout(() => void this.#look(), 0);
    return () => {
      this.#listeners.delete(callback);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#last = undefined;
    };
  }

  async #look(): Promise<void> {
    try {
      const changes = await this.#ask(this.#last ?? Number.MAX_SAFE_INTEGER);
      const isNews = this.#last !== undefined && changes.last > this.#last;
      this.#last = changes.last;
      this.#isAway = false;
      if (isNews) for (const callback of this.#listeners) callback(changes);
    } catch (error) {
      if (!this.#isAway) this.#log.warn({ error: (error as Error).message }, 'the store cannot be asked for changes; it is tried again');
      this.#isAway = true;
    }
    if (this.#listeners.size > 0) this.#timer = setTimeout(() => void this.#look(), EVERY_MS);
  }
}
