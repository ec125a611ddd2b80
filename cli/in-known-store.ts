import type { Store } from '../store/store.ts';
import { openKnownStore } from './open-known-store.ts';
import { settingsOf } from './open-store.ts';

/** Does something in the store that the options name, and closes it. */
export async function inKnownStore(options: Readonly<Record<string, unknown>>, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openKnownStore(settingsOf(options));
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
