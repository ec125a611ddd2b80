import pg from 'pg';
import { migratePostgres } from './migrations/migrate-postgres.ts';
import type { Sql, SqlDriver, SqlValue } from './sql/driver.ts';
import { codeOf, postgresSentence, withoutPassword } from './postgres-sentences.ts';
import { StoreError } from './store-error.ts';

const MOST_CONNECTIONS = 4;
/** Also how long a transaction waits for those of this process to leave it a connection. */
const CONNECT_MS = 30_000;
const STATEMENT_MS = 120_000;
/** Another transaction was in the way: this one is run again. */
const IN_THE_WAY = new Set(['40001', '40P01']);
const TRIES = 5;
/** "XCHK": the lock that exclusive transactions wait for. */
const LOCK = 0x58_43_48_4b;

/** Connects to a PostgreSQL server; throws a StoreError that says what to do. Tables lie in the schema "crosscheck". */
export async function openPostgres(url: string): Promise<SqlDriver> {
  const driver = new PostgresDriver(url);
  try {
    await migratePostgres(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class PostgresDriver implements SqlDriver {
  readonly name: string;
  readonly lockRows = 'FOR UPDATE SKIP LOCKED';
  readonly find = 'strpos';
  readonly #pool: pg.Pool;
  /** the end of the last exclusive transaction: only one of this process waits for those of others, the rest keep no connection busy */
  #last: Promise<unknown> = Promise.resolve();

  constructor(url: string) {
    this.name = withoutPassword(url);
    this.#pool = new pg.Pool({
      connectionString: url,
      max: MOST_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      // a connection that is half gone would never answer
      query_timeout: STATEMENT_MS + 5_000,
      keepAliveInitialDelayMillis: 10_000,
      keepAlive: true,
      application_name: 'crosscheck',
      options: '-c search_path=crosscheck',
      types: { getTypeParser: readType },
    });
    // a connection that is lost while nobody uses it: the next transaction opens another
    this.#pool.on('error', () => undefined);
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#again('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#again('BEGIN', work);
  }

  async #again<Result>(begin: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#once(begin, work);
      } catch (error) {
        if (tries === TRIES || !IN_THE_WAY.has(codeOf((error as Error).cause))) throw error;
      }
    }
  }

  exclusively<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const locked = async (sql: Sql) => {
      await sql.all('SELECT pg_advisory_xact_lock(?)', [LOCK]);
      return work(sql);
    };
    const turn = this.#last.then(() => this.transaction(locked));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async time(): Promise<number> {
    return this.transaction(async (sql) => {
      const [row] = await sql.all<{ now: number }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now');
      return row?.now ?? Date.now();
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #once<Result>(begin: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const client = await this.#named(() => this.#pool.connect());
    let failure: Error | undefined;
    // a connection that breaks under a transaction: its next statement fails with the reason
    const onError = (error: Error) => {
      failure = error;
    };
    client.on('error', onError);
    try {
      await this.#named(() => client.query(begin));
      const result = await work(this.#sqlOf(client));
      await this.#named(() => client.query('COMMIT'));
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((broken: unknown) => {
        failure = broken as Error;
      });
      throw error;
    } finally {
      client.off('error', onError);
      client.release(failure);
    }
  }

  #sqlOf(client: pg.PoolClient): Sql {
    const query = (text: string, values: readonly SqlValue[]) => {
      let place = 0;
      const numbered = text.replaceAll('?', () => `$${String((place += 1))}`);
      return this.#named(() => client.query(numbered, [...values]));
    };
    return {
      all: async <Row>(text: string, values: readonly SqlValue[] = []) => (await query(text, values)).rows as Row[],
      run: async (text, values = []) => (await query(text, values)).rowCount ?? 0,
    };
  }

  /** Errors of the server and of the network get their words here; those of the caller's work keep their own. */
  async #named<Result>(ask: () => Promise<Result>): Promise<Result> {
    try {
      return await ask();
    } catch (error) {
      throw new StoreError(`${this.name}: ${postgresSentence(error)}`, { cause: error });
    }
  }
}

/** Whole numbers of 64 bits come as numbers: none of ours is above 2^53. */
const readType: typeof pg.types.getTypeParser = (type, format) =>
  type === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(type, format) as unknown);
