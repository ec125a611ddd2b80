import { Article, articlePartOf, type Claim, Conflict, Extraction, Judgement, Story, type Task } from '../../schemas/index.ts';
import { unpack } from '../pack.ts';
import { parseRow } from '../parse-row.ts';
import { StoreError } from '../store-error.ts';
import type { TakenArticle } from '../store.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { selectIn } from './lists.ts';

/** Rows are read in pages, so that a reader that stops half-way leaves no transaction open. */
const PAGE = 100;

interface IdRow {
  readonly id: string;
}

interface BodyRow extends IdRow {
  /** JSON, or packed JSON */
  readonly body: string | Buffer;
}

/** Records as they went in; one that does not fit its schema is damage, and is named. */
export class RecordRows {
  readonly #driver: SqlDriver;

  constructor(driver: SqlDriver) {
    this.#driver = driver;
  }

  articles(): AsyncGenerator<Article> {
    return this.#pages('SELECT id, body FROM articles WHERE id > ? ORDER BY id LIMIT ?', (row) =>
      parseRow(row.body, Article, this.#driver.name),
    );
  }

  extractions(): AsyncGenerator<Extraction> {
    return this.#pages('SELECT article_id AS id, body FROM extractions WHERE article_id > ? ORDER BY article_id LIMIT ?', (row) =>
      this.#parseExtraction(row),
    );
  }

  async article(id: string): Promise<Article | undefined> {
    const [row] = await this.#rows<{ body: string }>('SELECT body FROM articles WHERE id = ?', id);
    return row === undefined ? undefined : parseRow(row.body, Article, this.#driver.name);
  }

  async articlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
    const rows = await this.#driver.read((sql) => selectIn<{ body: string }>(sql, 'SELECT body FROM articles WHERE id IN', ids));
    const articles = rows.map(({ body }) => parseRow(body, Article, this.#driver.name));
    return new Map(articles.map((article) => [article.id, article]));
  }

  /** A page at a time: an article has few versions, and all of them are read with it. */
  async *formerArticles(): AsyncGenerator<Article> {
    const text = `SELECT article_id AS id, body FROM article_versions WHERE article_id IN
      (SELECT DISTINCT article_id FROM article_versions WHERE article_id > ? ORDER BY article_id LIMIT ?) ORDER BY article_id, version`;
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows: BodyRow[] = await this.#driver.read((sql) => sql.all<BodyRow>(text, [after ?? '', PAGE]));
      for (const { body } of rows) yield parseRow(body, Article, this.#driver.name);
      after = rows.at(-1)?.id;
    }
  }

  /** Tasks with the articles that they are about. */
  async withArticles(sql: Sql, tasks: readonly Task[]): Promise<TakenArticle[]> {
    const ids = tasks.map(({ subject }) => subject);
    const rows = await selectIn<{ id: string; body: string }>(sql, 'SELECT id, body FROM articles WHERE id IN', ids);
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    return tasks.map((task) => ({ task, article: parseRow(bodies.get(task.subject), Article, this.#driver.name) }));
  }

  async extraction(articleId: string): Promise<Extraction | undefined> {
    const [row] = await this.#rows<BodyRow>('SELECT article_id AS id, body FROM extractions WHERE article_id = ?', articleId);
    return row === undefined ? undefined : this.#parseExtraction(row);
  }

  /** A claim lies in the extraction of its article, which its id tells. */
  async claim(id: string): Promise<Claim | undefined> {
    const text = 'SELECT article_id AS id, body FROM extractions WHERE claim_part = ? ORDER BY article_id';
    const rows = await this.#rows<IdRow & { body: Buffer }>(text, articlePartOf(id));
    const claims = rows.flatMap((row) => this.#parseExtraction(row).claims);
    return claims.find((claim) => claim.id === id);
  }

  async conflict(id: string): Promise<Conflict | undefined> {
    const body = await this.#finding("kind = 'conflict'", id);
    return body === undefined ? undefined : parseRow(body, Conflict, this.#driver.name);
  }

  async story(id: string): Promise<Story | undefined> {
    const body = await this.#finding("kind = 'story'", id);
    return body === undefined ? undefined : parseRow(body, Story, this.#driver.name);
  }

  async #finding(kind: string, id: string): Promise<string | undefined> {
    const [row] = await this.#rows<{ body: string }>(`SELECT body FROM findings WHERE ${kind} AND id = ? ORDER BY neighbourhood`, id);
    return row?.body;
  }

  async judgements(): Promise<Judgement[]> {
    const rows = await this.#driver.read((sql) => sql.all<{ body: string }>('SELECT body FROM judgements ORDER BY id'));
    const judgements = rows.map(({ body }) => parseRow(body, Judgement, this.#driver.name));
    return judgements.sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
  }

  /** Articles as JSON with their packed extractions, by id. */
  async members(articleIds: readonly string[]): Promise<{ article: string; extraction: Buffer }[]> {
    const select = `SELECT a.id AS id, a.body AS article, e.body AS extraction
      FROM articles a JOIN extractions e ON e.article_id = a.id WHERE a.id IN`;
    const rows = await this.#driver.read((sql) => selectIn<IdRow & { article: string; extraction: Buffer }>(sql, select, articleIds));
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ article, extraction }) => ({ article, extraction }));
  }

  #rows<Row>(text: string, id: string): Promise<Row[]> {
    return this.#driver.read((sql: Sql) => sql.all<Row>(text, [id]));
  }

  #parseExtraction({ id, body }: BodyRow): Extraction {
    return parseRow(this.#unpack(id, body), Extraction, this.#driver.name);
  }

  #unpack(id: string, body: BodyRow['body']): string {
    try {
      return unpack(body as Buffer);
    } catch (error) {
      throw new StoreError(`${this.#driver.name}: the extraction of ${id} is damaged; restore the store from a copy`, { cause: error });
    }
  }

  async *#pages<Result>(text: string, parse: (row: BodyRow) => Result): AsyncGenerator<Result> {
    let after = '';
    for (;;) {
      const rows = await this.#driver.read((sql) => sql.all<BodyRow>(text, [after, PAGE]));
      for (const row of rows) yield parse(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      after = last.id;
    }
  }
}
