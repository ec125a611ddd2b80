import type { Store } from './store.ts';
import { makeSqlStore, type StoreOptions } from './sql-store.ts';

/** Where a store is: a SQLite file, or the address of a PostgreSQL database. */
export type StorePlace = { readonly file: string } | { readonly database: string };

/** Opens a store and brings its tables to the newest form; throws a StoreError that says what to do. */
export async function openStore(place: StorePlace, options: StoreOptions): Promise<Store> {
  if ('file' in place) {
    const { openSqlite } = await import('./open-sqlite.ts');
    return makeSqlStore(openSqlite(place.file), options);
  }
  const { openPostgres } = await import('./postgres-driver.ts');
  return makeSqlStore(await openPostgres(place.database), options);
}
