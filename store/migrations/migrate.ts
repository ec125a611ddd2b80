import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { records } from './0001-records.ts';

/** In the order in which they are applied; a released one is never changed. */
const MIGRATIONS: readonly string[] = [records];

/** "XCHK": tells a store from any other SQLite file. */
const APPLICATION_ID = 0x58_43_48_4b;

/** Brings a store to the newest form, each step in one transaction. A foreign or a newer file is refused. */
export function migrate(database: Database, file: string): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  const owner = database.pragma('application_id', { simple: true }) as number;
  const isNew = version === 0 && owner === 0 && isEmpty(database);
  if (!isNew && owner !== APPLICATION_ID) throw new StoreError(`${file}: it is not a Crosscheck store; name another file`);
  if (version > MIGRATIONS.length)
    throw new StoreError(`${file}: it was written by a newer Crosscheck; use that one, or name another file`);
  const apply = database.transaction(() => applyFrom(database));
  apply.immediate();
}

/** Read again inside the transaction: another process may have been quicker. */
function applyFrom(database: Database): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  for (const sql of MIGRATIONS.slice(version)) database.exec(sql);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${MIGRATIONS.length}`);
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}
