import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Article, Claim, type Comparison, Conflict, Extraction, Repeat, Story } from '../schemas/index.ts';
import { migrate } from './migrations/migrate.ts';
import { type RowSchema, parseRow } from './parse-row.ts';
import { StoreError, storeError } from './store-error.ts';
import type { Store } from './store.ts';

const BUSY_MS = 15_000;
/** Rows are read in pages, so that a reader that stops half-way leaves no statement open. */
const PAGE = 100;

type FindingKind = 'repeat' | 'story' | 'conflict';

/** Opens a store in a file, or in memory for `':memory:'`; throws a StoreError that says what to do. */
export function openSqliteStore(file: string): Store {
  try {
    refuseOther(file);
    const database = new Database(file);
    try {
      database.pragma(`busy_timeout = ${BUSY_MS}`);
      database.pragma('foreign_keys = ON');
      migrate(database, file);
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
    } catch (error) {
      database.close();
      throw error;
    }
    return new SqliteStore(database, file);
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

/** The embedded store: one SQLite file, many processes, every change acknowledged only when it is on disk. */
class SqliteStore implements Store {
  readonly #database: Database.Database;
  readonly #file: string;

  constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.#file = file;
  }

  saveArticle(article: Article): Promise<void> {
    return this.#write(() => {
      const { id, version } = article;
      this.#run('DELETE FROM extractions WHERE article_id = ? AND (SELECT version FROM articles WHERE id = ?) <> ?', [id, id, version]);
      const sql = 'INSERT INTO articles VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body';
      this.#run(sql, [id, version, JSON.stringify(article)]);
    });
  }

  saveExtraction(extraction: Extraction): Promise<void> {
    return this.#write(() => {
      const { articleId, claims } = extraction;
      this.#run('DELETE FROM extractions WHERE article_id = ?', [articleId]);
      this.#run('INSERT INTO extractions VALUES (?, ?)', [articleId, JSON.stringify(extraction)]);
      for (const claim of claims) this.#run('INSERT OR REPLACE INTO claims VALUES (?, ?, ?)', [claim.id, articleId, JSON.stringify(claim)]);
    });
  }

  saveComparison({ repeats, stories, conflicts }: Comparison): Promise<void> {
    return this.#write(() => {
      this.#run('DELETE FROM findings', []);
      this.#insertFindings('repeat', repeats);
      this.#insertFindings('story', stories);
      this.#insertFindings('conflict', conflicts);
    });
  }

  articles(): AsyncIterable<Article> {
    return this.#pages('SELECT id, body FROM articles WHERE id > ? ORDER BY id LIMIT ?', Article);
  }

  article(id: string): Promise<Article | undefined> {
    return this.#one('SELECT body FROM articles WHERE id = ?', id, Article);
  }

  extractions(): AsyncIterable<Extraction> {
    return this.#pages('SELECT article_id AS id, body FROM extractions WHERE article_id > ? ORDER BY article_id LIMIT ?', Extraction);
  }

  extraction(articleId: string): Promise<Extraction | undefined> {
    return this.#one('SELECT body FROM extractions WHERE article_id = ?', articleId, Extraction);
  }

  comparison(): Promise<Comparison> {
    return this.#guarded(() => ({
      repeats: this.#findings('repeat', Repeat),
      stories: this.#findings('story', Story),
      conflicts: this.#findings('conflict', Conflict),
    }));
  }

  claim(id: string): Promise<Claim | undefined> {
    return this.#one('SELECT body FROM claims WHERE id = ?', id, Claim);
  }

  conflict(id: string): Promise<Conflict | undefined> {
    return this.#one("SELECT body FROM findings WHERE kind = 'conflict' AND id = ?", id, Conflict);
  }

  close(): Promise<void> {
    return this.#guarded(() => {
      this.#database.close();
    });
  }

  #insertFindings(kind: FindingKind, findings: readonly { readonly id: string }[]): void {
    for (const [position, finding] of findings.entries()) {
      this.#run('INSERT INTO findings VALUES (?, ?, ?, ?)', [kind, position, finding.id, JSON.stringify(finding)]);
    }
  }

  #findings<Row>(kind: FindingKind, schema: RowSchema<Row>): Row[] {
    const bodies = this.#database.prepare('SELECT body FROM findings WHERE kind = ? ORDER BY position').pluck().all(kind);
    return bodies.map((body) => parseRow(body, schema, this.#file));
  }

  #one<Row>(sql: string, id: string, schema: RowSchema<Row>): Promise<Row | undefined> {
    return this.#guarded(() => {
      const body = this.#database.prepare(sql).pluck().get(id);
      return body === undefined ? undefined : parseRow(body, schema, this.#file);
    });
  }

  async *#pages<Row>(sql: string, schema: RowSchema<Row>): AsyncGenerator<Row> {
    let after = '';
    for (;;) {
      const rows = await this.#guarded(() => this.#database.prepare(sql).all(after, PAGE) as { id: string; body: unknown }[]);
      for (const { body } of rows) yield parseRow(body, schema, this.#file);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      after = last.id;
    }
  }

  #run(sql: string, values: readonly (string | number)[]): void {
    this.#database.prepare(sql).run(...values);
  }

  #write(change: () => void): Promise<void> {
    return this.#guarded(() => {
      this.#database.transaction(change).immediate();
    });
  }

  #guarded<Result>(work: () => Result): Promise<Result> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject<Result>(this.#named(error));
    }
  }

  #named(error: unknown): StoreError {
    return storeError(this.#file, error);
  }
}
