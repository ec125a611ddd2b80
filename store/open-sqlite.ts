import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrateSqlite } from './migrations/migrate-sqlite.ts';
import type { SqlDriver } from './sql/driver.ts';
import { SqliteDriver } from './sqlite-driver.ts';
import { StoreError, storeError } from './store-error.ts';

/** How long another program may be making the tables. */
const BUSY_MS = 30_000;
/** What is looked up at random stays in memory. */
const CACHE_KB = 65_536;
/** The log is carried over when it has so many pages: a page that changes again and again is then written once. */
const LOG_PAGES = 8_000;

/** Opens a file, or a database in memory for `':memory:'`; throws a StoreError that says what to do. */
export function openSqlite(file: string): SqlDriver {
  try {
    refuseOther(file);
    const database = new Database(file);
    try {
      database.pragma(`busy_timeout = ${BUSY_MS}`);
      database.pragma('foreign_keys = ON');
      migrateSqlite(database, file);
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma(`cache_size = -${CACHE_KB}`);
      database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
      // from here on the driver waits, and not SQLite, which would hold up this whole process
      database.pragma('busy_timeout = 0');
    } catch (error) {
      database.close();
      throw error;
    }
    return new SqliteDriver(database, file);
  } catch (error) {
    throw storeError(file, error);
  }
}

const HEADER = 'SQLite format 3\0';

/** SQLite takes a file of a few bytes for an empty database and writes over it; somebody's notes would be gone. */
function refuseOther(file: string): void {
  if (!existsSync(file) || !statSync(file).isFile() || statSync(file).size === 0) return;
  const start = Buffer.alloc(HEADER.length);
  const handle = openSync(file, 'r');
  readSync(handle, start);
  closeSync(handle);
  if (start.toString('latin1') !== HEADER) throw new StoreError(`${file}: it is not a Crosscheck store; name another file`);
}
