import { Article } from '../../../schemas/index.ts';
import type { ArticleVersion } from '../../desk.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { insertRows } from '../lists.ts';

const FORMER = 'SELECT version, body FROM article_versions WHERE article_id = ? ORDER BY version';

/** Keeps a text that another one has taken the place of, as JSON. */
export async function keepFormerText(sql: Sql, articleId: string, body: string): Promise<void> {
  const [row] = await sql.all<{ count: number }>('SELECT count(*) AS count FROM article_versions WHERE article_id = ?', [articleId]);
  await insertRows(sql, 'article_versions', [[articleId, (row?.count ?? 0) + 1, body]]);
}

/** Every text that an article had, the first one first; the last one holds. */
async function readTexts(sql: Sql, articleId: string, name: string): Promise<Article[]> {
  const former = await sql.all<{ body: string }>(FORMER, [articleId]);
  const current = await sql.all<{ body: string }>('SELECT body FROM articles WHERE id = ?', [articleId]);
  return [...former, ...current].map(({ body }) => parseRow(body, Article, name));
}

export async function readVersions(sql: Sql, articleId: string, name: string): Promise<ArticleVersion[]> {
  const texts = await readTexts(sql, articleId, name);
  return texts.map(({ published }, index) => ({ version: index + 1, ...(published !== undefined && { published }) }));
}

export async function readVersion(
  sql: Sql,
  articleId: string,
  { version, name }: { version: number; name: string },
): Promise<Article | undefined> {
  return (await readTexts(sql, articleId, name))[version - 1];
}
