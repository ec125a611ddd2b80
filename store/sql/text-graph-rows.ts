import type { Comparison, Rulings, Task } from '../../schemas/index.ts';
import type { Lease } from '../store.ts';
import type { AddedKeys, Range, TextGraph } from '../text-graph.ts';
import { syncDocket } from './desk/sync-docket.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { conflictsIn, forgetNeighbourhoods, saveFindings } from './finding-rows.ts';
import { inPieces, insertRows, placeholders, selectIn } from './lists.ts';
import { rulingsOnArticles } from './rulings-on-articles.ts';
import { requestComparisons } from './task-requests.ts';
import { finishTasks, giveBack, takeTasks } from './task-rows.ts';

/** What more texts than this have in one month says nothing of any of them. */
const MOST_TEXTS_PER_KEY = 128;

/** The graph of texts inside one transaction. */
export class TextGraphRows implements TextGraph {
  readonly #sql: Sql;
  readonly #driver: SqlDriver;
  readonly #now: number;
  readonly #pipeline: number;

  constructor(sql: Sql, { driver, now, pipeline }: { readonly driver: SqlDriver; readonly now: number; readonly pipeline: number }) {
    this.#sql = sql;
    this.#driver = driver;
    this.#now = now;
    this.#pipeline = pipeline;
  }

  async textsUnder(ranges: readonly Range[]): Promise<{ key: number; text: number }[]> {
    const found: { key: number; text: number }[] = [];
    for (const piece of inPieces(ranges)) {
      const values = piece.map(() => '(CAST(? AS BIGINT), CAST(? AS BIGINT))').join(', ');
      found.push(
        ...(await this.#sql.all<{ key: number; text: number }>(
          `WITH ranges (first, last) AS (VALUES ${values})
           SELECT text_keys.key AS key, text_id AS text FROM ranges JOIN text_keys ON text_keys.key BETWEEN ranges.first AND ranges.last`,
          piece.flatMap(({ key, last }) => [key, last]),
        )),
      );
    }
    return found;
  }

  holders(keys: readonly number[]): Promise<{ key: number; text: number }[]> {
    return selectIn(this.#sql, 'SELECT key, text_id AS text FROM text_keys WHERE key IN', keys);
  }

  async profiles(texts: readonly number[]): Promise<Map<number, Buffer>> {
    const rows = await selectIn<{ id: number; profile: Buffer }>(this.#sql, 'SELECT id, profile FROM texts WHERE id IN', texts);
    return new Map(rows.map(({ id, profile }) => [id, profile]));
  }

  async passages(texts: readonly number[]): Promise<Map<number, Buffer>> {
    const select = 'SELECT id, passages FROM texts WHERE passages IS NOT NULL AND id IN';
    const rows = await selectIn<{ id: number; passages: Buffer }>(this.#sql, select, texts);
    return new Map(rows.map(({ id, passages }) => [id, passages]));
  }

  async textsOf(articleIds: readonly string[]): Promise<Map<string, number>> {
    const select = 'SELECT article_id AS id, text_id AS text FROM article_texts WHERE article_id IN';
    const rows = await selectIn<{ id: string; text: number }>(this.#sql, select, articleIds);
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  articlesOf(texts: readonly number[]): Promise<{ id: string; version: string; text: number }[]> {
    const select = `SELECT t.article_id AS id, e.version AS version, t.text_id AS text
      FROM article_texts t JOIN extractions e ON e.article_id = t.article_id WHERE t.text_id IN`;
    return selectIn(this.#sql, select, texts);
  }

  rulingsOf(articleIds: readonly string[]): Promise<Rulings> {
    return rulingsOnArticles(this.#sql, articleIds, this.#driver.name);
  }

  async addKeys(text: number, keys: readonly number[]): Promise<AddedKeys> {
    const select = 'SELECT key FROM common_keys WHERE key IN';
    const retired = (await selectIn<{ key: number }>(this.#sql, select, keys)).map(({ key }) => key);
    const useful = keys.filter((key) => !retired.includes(key));
    const rows = useful.map((key) => [key, text]);
    if ((await insertRows(this.#sql, 'text_keys', rows, 'ON CONFLICT DO NOTHING')) === 0) return { retired, met: [] };
    const counted = 'SELECT key FROM text_keys WHERE key IN';
    const rest = `GROUP BY key HAVING count(*) > ${MOST_TEXTS_PER_KEY}`;
    const many = (await selectIn<{ key: number }>(this.#sql, counted, useful, rest)).map(({ key }) => key);
    await this.#forgetUnprinted(many);
    const common = (await selectIn<{ key: number }>(this.#sql, counted, many, rest)).map(({ key }) => key);
    return { retired: [...retired, ...common], met: common.length === 0 ? [] : await this.#retire(common) };
  }

  /** What was set aside for these articles has now been done. */
  async #takeBack(articleIds: readonly string[]): Promise<void> {
    const isSetAside = "stage = 'compare' AND state = 'set-aside'";
    for (const piece of inPieces(articleIds))
      await this.#sql.run(
        `UPDATE tasks SET state = 'done', reason = NULL WHERE ${isSetAside} AND subject IN (${placeholders(piece.length)})`,
        piece,
      );
  }

  /** Texts that no article prints any more do not count. */
  async #forgetUnprinted(keys: readonly number[]): Promise<void> {
    const unprinted = 'NOT EXISTS (SELECT 1 FROM article_texts WHERE article_texts.text_id = text_keys.text_id)';
    for (const piece of inPieces(keys))
      await this.#sql.run(`DELETE FROM text_keys WHERE key IN (${placeholders(piece.length)}) AND ${unprinted}`, piece);
  }

  async #retire(keys: readonly number[]): Promise<number[]> {
    const met = await selectIn<{ text: number }>(this.#sql, 'SELECT DISTINCT text_id AS text FROM text_keys WHERE key IN', keys);
    const rows = keys.map((key) => [key]);
    await insertRows(this.#sql, 'common_keys', rows, 'ON CONFLICT DO NOTHING');
    for (const piece of inPieces(keys)) await this.#sql.run(`DELETE FROM text_keys WHERE key IN (${placeholders(piece.length)})`, piece);
    return [...new Set(met.map(({ text }) => text))];
  }

  requestComparison(articleIds: readonly string[]): Promise<void> {
    return requestComparisons(this.#sql, articleIds, this.#now);
  }

  takeComparisons(articleIds: readonly string[], lease: Lease, { waiting = false } = {}): Promise<Task[]> {
    const [now, pipeline] = [this.#now, this.#pipeline];
    return takeTasks(this.#sql, this.#driver, { stage: 'compare', subjects: articleIds, now, lease, pipeline, waiting });
  }

  async neighbourhoodsOf(articleIds: readonly string[]): Promise<Map<string, string>> {
    const select = 'SELECT article_id AS id, neighbourhood FROM neighbours WHERE article_id IN';
    const rows = await selectIn<{ id: string; neighbourhood: string }>(this.#sql, select, articleIds);
    return new Map(rows.map(({ id, neighbourhood }) => [id, neighbourhood]));
  }

  async saveNeighbourhood(
    id: string,
    articleIds: readonly string[],
    comparison: Comparison,
    guestIds: readonly string[] = [],
  ): Promise<string[]> {
    const former = [...new Set((await this.neighbourhoodsOf(articleIds)).values())];
    const select = 'SELECT article_id AS id FROM neighbours WHERE neighbourhood IN';
    const members = await selectIn<{ id: string }>(this.#sql, select, former);
    const before = await conflictsIn(this.#sql, former);
    await forgetNeighbourhoods(this.#sql, former);
    const rowsOf = (ids: readonly string[]) => ids.map((articleId) => [articleId, id]);
    await insertRows(this.#sql, 'neighbours', rowsOf(articleIds));
    await insertRows(this.#sql, 'guests', rowsOf(guestIds));
    await saveFindings(this.#sql, id, comparison);
    const ids = [...before.keys(), ...comparison.conflicts.map((conflict) => conflict.id)];
    await syncDocket(this.#sql, { ids, before, name: this.#driver.name, now: this.#now });
    await this.#takeBack(articleIds);
    const kept = new Set(articleIds);
    return members.flatMap((member) => (kept.has(member.id) ? [] : [member.id]));
  }

  finish(tasks: readonly Task[], owner: string): Promise<Task[]> {
    return finishTasks(this.#sql, tasks, { owner, now: this.#now, pipeline: this.#pipeline });
  }

  async release(tasks: readonly Task[], owner: string): Promise<void> {
    for (const task of tasks) await giveBack(this.#sql, task, { owner, now: this.#now });
  }
}
