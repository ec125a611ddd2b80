import { useEffect, useState } from 'preact/hooks';

/** A value that several components show; it tells them when it changes. */
export class Store<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(values: Partial<T>): void {
    this.#value = { ...this.#value, ...values };
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** The value of a store, in a component that follows it. */
export function useStore<T>(store: Store<T>): T {
  const [, draw] = useState({});
  useEffect(() => store.listen(() => draw({})), [store]);
  return store.value;
}
