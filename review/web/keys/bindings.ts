import { keyOf, type Stroke } from './key-of.ts';

/** One key and what it does, in words for the list of keys. */
export interface Binding {
  readonly key: string;
  readonly words: string;
  readonly run: () => void;
  /** may be held down: moving on does no harm, deciding would */
  readonly repeats?: boolean;
}

export type KeyGroup = { readonly name: string; readonly bindings: readonly Binding[] };

/** The groups of keys that work now, the innermost last: of two bindings of a key the last counts. */
export class KeyMap {
  readonly #groups: KeyGroup[] = [];

  /** Adds a group, and gives back how to take it away. */
  add(group: KeyGroup): () => void {
    this.#groups.push(group);
    return () => void this.#groups.splice(this.#groups.indexOf(group), 1);
  }

  groups(): readonly KeyGroup[] {
    return [...this.#groups];
  }

  /** What a stroke does, undefined when it is none of ours. A held key only moves on. */
  find(stroke: Stroke & { readonly repeat: boolean }): Binding | undefined {
    const key = keyOf(stroke);
    const found = this.#groups.flatMap(({ bindings }) => bindings).findLast((binding) => binding.key === key);
    return stroke.repeat && found?.repeats !== true ? undefined : found;
  }
}
