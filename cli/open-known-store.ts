import { existsSync } from 'node:fs';
import type { Store } from '../store/store.ts';
import { openStoreOf } from './open-store.ts';
import { type Settings, SettingsError } from './settings.ts';

/** Opens the store that the settings name; a file that is not there is taken for a slip, and not made. */
export async function openKnownStore(settings: Settings): Promise<Store> {
  const { store } = settings;
  if (store !== undefined && !existsSync(store))
    throw new SettingsError(store, 'there is no such store', 'one that "crosscheck add" or "crosscheck check --store" made');
  return openStoreOf(settings);
}
