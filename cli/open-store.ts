import type { Command } from 'commander';
import { PIPELINE_VERSION } from '../pipeline/version.ts';
import type { Store } from '../store/store.ts';
import { readSettings, type Settings } from './settings.ts';

/** Adds the options that say where the records are. */
export function withStoreOptions(command: Command): Command {
  return command
    .option('--store <file>', 'the SQLite file that holds the records (crosscheck.db)')
    .option('--database <url>', 'the PostgreSQL database that holds them: postgres://user@host/name')
    .option('--config <file>', 'a file of settings (crosscheck.yml)');
}

/** The settings of this run; throws a SettingsError with one line that says what is wrong. */
export function settingsOf(options: Readonly<Record<string, unknown>>): Settings {
  return readSettings(options, { env: process.env, cwd: process.cwd() });
}

/** Opens the store that the settings name. */
export async function openStoreOf({ store, database }: Settings): Promise<Store> {
  const { openStore } = await import('../store/open-store.ts');
  return openStore(database === undefined ? { file: store } : { database }, { pipeline: PIPELINE_VERSION });
}
