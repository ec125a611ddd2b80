/** What a statement may be given. */
export type SqlValue = string | number | Buffer | null;

/** Statements inside one transaction. `?` stands for a value on every engine. */
export interface Sql {
  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** how many rows were changed */
  run(text: string, values?: readonly SqlValue[]): Promise<number>;
}

/** A database engine, as far as the store needs one. */
export interface SqlDriver {
  /** the file or the address, as a person knows it */
  readonly name: string;
  /** added to a SELECT whose rows are about to be changed */
  readonly lockRows: string;
  /** the function that tells where in a text another one begins; 0 when it does not hold it */
  readonly find: string;
  /** Sees one state of everything, and changes nothing. */
  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Makes all of it happen, or nothing. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** A transaction that waits for every other one of its kind. */
  exclusively<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** The engine's idea of the time in milliseconds, once. */
  time(): Promise<number>;
  close(): Promise<void>;
}
