import type { SqlDriver } from '../sql/driver.ts';
import { StoreError } from '../store-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** Brings the schema "crosscheck" to the newest form in one transaction; processes that start together take turns. A newer one is refused. */
export async function migratePostgres(driver: SqlDriver): Promise<void> {
  await driver.exclusively(async (sql) => {
    const [found] = await sql.all("SELECT 1 AS yes FROM information_schema.schemata WHERE schema_name = 'crosscheck'");
    if (found === undefined) await sql.run('CREATE SCHEMA crosscheck');
    await sql.run('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
    const [{ version }] = (await sql.all<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM migrations')) as [
      { version: number },
    ];
    if (version > MIGRATIONS.length)
      throw new StoreError(`${driver.name}: it was written by a newer Crosscheck; use that one, or name another database`);
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < version) continue;
      for (const statement of statementsOf(migration)) await sql.run(statement);
      await sql.run('INSERT INTO migrations VALUES (?)', [index + 1]);
    }
  });
}

/** The same statements in PostgreSQL's words. Identifiers and text compare by bytes there too, so that both engines sort alike. */
function statementsOf(migration: string): string[] {
  return migration
    .replaceAll(' WITHOUT ROWID', '')
    .replaceAll(/\bBLOB\b/gu, 'BYTEA')
    .replaceAll(/\bINTEGER\b/gu, 'BIGINT')
    .replaceAll(/\bTEXT\b/gu, 'TEXT COLLATE "C"')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
