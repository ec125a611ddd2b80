import type { Sql, SqlDriver, SqlValue } from '../driver.ts';

/** A database as the parts of the desk use it. */
export interface DeskDriver {
  readonly driver: SqlDriver;
  readonly now: () => number;
  readonly read: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
  readonly write: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
}

/**
 * What people type comes here as they typed it. PostgreSQL keeps no NUL and would refuse the whole statement, so it is looked for and
 * kept as the sign that stands for what cannot be read.
 */
export function deskDriver(driver: SqlDriver, now: () => number): DeskDriver {
  return {
    driver,
    now,
    read: (work) => driver.read((sql) => work(withoutNul(sql))),
    write: (work) => driver.transaction((sql) => work(withoutNul(sql))),
  };
}

function withoutNul(sql: Sql): Sql {
  return {
    all: (text, values = []) => sql.all(text, values.map(kept)),
    run: (text, values = []) => sql.run(text, values.map(kept)),
  };
}

const kept = (value: SqlValue): SqlValue => (typeof value === 'string' ? value.replaceAll('\0', '\u{FFFD}') : value);
