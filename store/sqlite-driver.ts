import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Sql, SqlDriver, SqlValue } from './sql/driver.ts';
import { storeError } from './store-error.ts';

/** How long another program may hold the file. */
const BUSY_MS = 30_000;
/** How often it is looked for whether it still does. */
const LOOK_MS = 5;
const BEGIN_WRITE = 'BEGIN IMMEDIATE';
/** Takes the state that is read, which a bare BEGIN does not. */
const BEGIN_READ = 'BEGIN; SELECT 1 FROM sqlite_schema';

const MOST_IN_ONE_COMMIT = 64;
const GATHER_MS = 7;

/** A transaction that waits for its turn. */
interface Turn {
  readonly writes: boolean;
  readonly run: (sql: Sql) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One SQLite file: many processes, every change acknowledged only when it is on disk. */
export class SqliteDriver implements SqlDriver {
  readonly name: string;
  readonly lockRows = '';
  readonly find = 'instr';
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  /** there is one connection: transactions take turns on it */
  #waiting: Turn[] = [];
  #working: Promise<void> | undefined;
  #committedAt = -GATHER_MS;

  constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.name = file;
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#inTurn(work, false);
  }

  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#inTurn(work, true);
  }

  /** Writing transactions take turns over all processes. */
  exclusively<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.transaction(work);
  }

  time(): Promise<number> {
    return Promise.resolve(Date.now());
  }

  async close(): Promise<void> {
    while (this.#working !== undefined) await this.#working;
    this.#database.close();
  }

  #inTurn<Result>(work: (sql: Sql) => Promise<Result>, writes: boolean): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ writes, run: work, resolve: resolve as (result: unknown) => void, reject });
      this.#working ??= this.#takeTurns();
    });
  }

  /** What waits together is committed together: forcing a commit to the disk takes longer than the work. */
  async #takeTurns(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      const turns = this.#waiting.splice(0, MOST_IN_ONE_COMMIT);
      await this.#commit(turns).catch((error: unknown) => {
        for (const { reject } of turns) reject(error);
      });
      this.#committedAt = performance.now();
    }
    // at once, and not when the promise is settled: what comes in between would wait for ever
    this.#working = undefined;
  }

  /** A lone turn never waits; where one follows another, each waits a moment for company. */
  async #gather(): Promise<void> {
    const since = performance.now() - this.#committedAt;
    await (since < GATHER_MS && this.#waiting.length < MOST_IN_ONE_COMMIT ? sleep(GATHER_MS - since) : setImmediate());
  }

  async #commit(turns: readonly Turn[]): Promise<void> {
    await this.#begin(turns.some(({ writes }) => writes) ? BEGIN_WRITE : BEGIN_READ);
    try {
      const settled: (() => void)[] = [];
      for (const turn of turns) settled.push(await this.#runOne(turn));
      await this.#attempt(() => this.#database.exec('COMMIT'));
      for (const settle of settled) settle();
    } finally {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    }
  }

  /** A turn that fails takes back its own changes only; how it ended is told when all is committed. */
  async #runOne({ run, resolve, reject }: Turn): Promise<() => void> {
    this.#database.exec('SAVEPOINT turn');
    try {
      const result = await run(this.#sql);
      await this.#attempt(() => this.#database.exec('RELEASE turn'));
      return () => resolve(result);
    } catch (error) {
      // a full disk ends the whole transaction
      if (!this.#database.inTransaction) throw error;
      this.#database.exec('ROLLBACK TO turn');
      this.#database.exec('RELEASE turn');
      return () => reject(error);
    }
  }

  /** Waits for other connections without holding up this process: it may be one of its own stores that has to go on. */
  async #begin(begin: string): Promise<void> {
    const last = performance.now() + BUSY_MS;
    for (;;) {
      try {
        this.#database.exec(begin);
        return;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        if (!isBusy(error) || performance.now() > last) throw storeError(this.name, error);
        await sleep(LOOK_MS);
      }
    }
  }

  readonly #sql: Sql = {
    all: <Row>(text: string, values: readonly SqlValue[] = []) => this.#attempt(() => this.#prepare(text).all(...values) as Row[]),
    run: (text, values = []) => this.#attempt(() => this.#prepare(text).run(...values).changes),
  };

  /** Errors of SQLite get their words here; those of the caller's work keep their own. */
  #attempt<Result>(work: () => Result): Promise<Result> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject(storeError(this.name, error));
    }
  }

  #prepare(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false;
}
