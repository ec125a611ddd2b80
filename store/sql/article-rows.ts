import type { Article } from '../../schemas/index.ts';
import { unpack } from '../pack.ts';
import type { Acceptance } from '../store.ts';
import type { Sql } from './driver.ts';
import { inPieces, placeholders, selectIn } from './lists.ts';
import { requestTasks } from './task-requests.ts';

/** Whether one of the articles is kept in another version. */
export async function hasRevision(sql: Sql, articles: readonly Article[]): Promise<boolean> {
  const ids = articles.map(({ id }) => id);
  const rows = await selectIn<{ id: string; version: string }>(sql, 'SELECT id, version FROM articles WHERE id IN', ids);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return articles.some(({ id, version }) => versions.has(id) && versions.get(id) !== version);
}

/** Keeps articles, by id: processes that keep the same ones at once do not wait for each other in a ring. */
export async function acceptArticles(sql: Sql, articles: readonly Article[], now: number): Promise<Acceptance[]> {
  const acceptances: Acceptance[] = [];
  const places = [...articles.keys()].sort((a, b) => compareIds(articles[a], articles[b]));
  for (const place of places) acceptances[place] = await acceptArticle(sql, articles[place] as Article, now);
  return acceptances;
}

function compareIds(a: Article | undefined, b: Article | undefined): number {
  const [one, other] = [a?.id ?? '', b?.id ?? ''];
  return Number(one > other) - Number(one < other);
}

/** Keeps an article and asks for its extraction, unless this version is known. */
async function acceptArticle(sql: Sql, article: Article, now: number): Promise<Acceptance> {
  const { id, version } = article;
  const body = JSON.stringify(article);
  const added = await sql.run('INSERT INTO articles VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING', [id, version, body]);
  const replaced =
    added === 0 && (await sql.run('UPDATE articles SET version = ?, body = ? WHERE id = ? AND version <> ?', [version, body, id, version]));
  if (added === 0 && replaced === 0) return 'known';
  await requestTasks(sql, { stage: 'extract', subjects: [id], now });
  if (added > 0) return 'new';
  // after the request, which waits for a process that is just saving what it extracted from the old text
  await forgetWork(sql, id, now);
  return 'revised';
}

/** Forgets what was made of the text that an article had. */
async function forgetWork(sql: Sql, id: string, now: number): Promise<void> {
  await forgetExtraction(sql, id);
  await sql.run("DELETE FROM tasks WHERE stage IN ('link', 'compare') AND subject = ?", [id]);
  await leaveNeighbourhood(sql, id, now);
}

/** Forgets what was extracted from an article, and with it the text by which it was linked. */
export async function forgetExtraction(sql: Sql, id: string): Promise<void> {
  const [row] = await sql.all<{ body: Buffer }>('SELECT body FROM extractions WHERE article_id = ?', [id]);
  if (row === undefined) return;
  await forgetClaims(sql, id, row.body);
  await sql.run('DELETE FROM extractions WHERE article_id = ?', [id]);
  await sql.run('DELETE FROM article_texts WHERE article_id = ?', [id]);
}

/** Claims are found by their ids, which stand in the extraction; where that is damaged, all claims are gone through. */
async function forgetClaims(sql: Sql, id: string, body: Buffer): Promise<void> {
  const claimIds = claimIdsOf(body);
  if (claimIds === undefined) await sql.run('DELETE FROM claims WHERE article_id = ?', [id]);
  for (const piece of inPieces(claimIds ?? [])) await sql.run(`DELETE FROM claims WHERE id IN (${placeholders(piece.length)})`, piece);
}

function claimIdsOf(body: Buffer): string[] | undefined {
  try {
    const { claims } = JSON.parse(unpack(body)) as { claims: { id: string }[] };
    return claims.map((claim) => claim.id);
  } catch {
    return undefined;
  }
}

/** The neighbours are compared anew without the article; what was found with it goes when nobody else is left. */
async function leaveNeighbourhood(sql: Sql, id: string, now: number): Promise<void> {
  const rows = await sql.all<{ id: string; neighbourhood: string }>(
    'SELECT article_id AS id, neighbourhood FROM neighbours WHERE neighbourhood = (SELECT neighbourhood FROM neighbours WHERE article_id = ?)',
    [id],
  );
  const others = rows.flatMap((row) => (row.id === id ? [] : [row.id]));
  await requestTasks(sql, { stage: 'compare', subjects: others, now });
  if (others.length > 0) return;
  for (const { neighbourhood } of rows) {
    await sql.run('DELETE FROM findings WHERE neighbourhood = ?', [neighbourhood]);
    await sql.run('DELETE FROM neighbours WHERE neighbourhood = ?', [neighbourhood]);
  }
}
