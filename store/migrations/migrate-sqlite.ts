import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** "XCHK": tells a store from any other SQLite file. */
const APPLICATION_ID = 0x58_43_48_4b;

/** Brings a store to the newest form, each step in one transaction. A foreign or a newer file is refused. */
export function migrateSqlite(database: Database, file: string): void {
  const { version, owner, isNew } = database.transaction(() => readForm(database))();
  if (!isNew && owner !== APPLICATION_ID) throw new StoreError(`${file}: it is not a Crosscheck store; name another file`);
  if (version > MIGRATIONS.length)
    throw new StoreError(`${file}: it was written by a newer Crosscheck; use that one, or name another file`);
  if (version === MIGRATIONS.length) return;
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

/** Read in one transaction: another process may be making the tables right now. */
function readForm(database: Database): { version: number; owner: number; isNew: boolean } {
  const version = database.pragma('user_version', { simple: true }) as number;
  const owner = database.pragma('application_id', { simple: true }) as number;
  return { version, owner, isNew: version === 0 && owner === 0 && isEmpty(database) };
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}
