import type { Article } from '../../schemas/index.ts';
import { publishedTime } from '../../schemas/published-time.ts';
import type { Acceptance } from '../store.ts';
import { syncDocket } from './desk/sync-docket.ts';
import { keepFormerText } from './desk/version-rows.ts';
import type { Sql } from './driver.ts';
import { conflictsIn, forgetNeighbourhoods } from './finding-rows.ts';
import { selectIn } from './lists.ts';
import { requestTasks } from './task-requests.ts';

/** Whether one of the articles is kept in another version. */
export async function hasRevision(sql: Sql, articles: readonly Article[]): Promise<boolean> {
  const ids = articles.map(({ id }) => id);
  const rows = await selectIn<{ id: string; version: string }>(sql, 'SELECT id, version FROM articles WHERE id IN', ids);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return articles.some(({ id, version }) => versions.has(id) && versions.get(id) !== version);
}

interface Accepting {
  readonly now: number;
  /** the store's name, for messages */
  readonly name: string;
}

/** Keeps articles, by id: processes that keep the same ones at once do not wait for each other in a ring. */
export async function acceptArticles(sql: Sql, articles: readonly Article[], accepting: Accepting): Promise<Acceptance[]> {
  const acceptances: Acceptance[] = [];
  const places = [...articles.keys()].sort((a, b) => compareIds(articles[a], articles[b]));
  for (const place of places) acceptances[place] = await acceptArticle(sql, articles[place] as Article, accepting);
  return acceptances;
}

function compareIds(a: Article | undefined, b: Article | undefined): number {
  const [one, other] = [a?.id ?? '', b?.id ?? ''];
  return Number(one > other) - Number(one < other);
}

/** Keeps an article and asks for its extraction, unless this version is known. */
async function acceptArticle(sql: Sql, article: Article, accepting: Accepting): Promise<Acceptance> {
  const { id, version } = article;
  const body = JSON.stringify(article);
  const added = await sql.run('INSERT INTO articles VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING', [id, version, body]);
  if (added === 0 && !(await replace(sql, article, body))) return 'known';
  await requestTasks(sql, { stage: 'extract', subjects: [id], now: accepting.now });
  if (added > 0) return 'new';
  // after the request, which waits for a process that is just saving what it extracted from the old text
  await forgetWork(sql, id, accepting);
  return 'revised';
}

/** Puts another version in the place of the one that is kept, unless that is the same or was published later. */
async function replace(sql: Sql, { id, version, published }: Article, body: string): Promise<boolean> {
  const [kept] = await sql.all<{ body: string }>('SELECT body FROM articles WHERE id = ? AND version <> ?', [id, version]);
  const before = kept === undefined ? undefined : publishedTime((JSON.parse(kept.body) as Article).published);
  const isOlder = before !== undefined && (publishedTime(published) ?? before) < before;
  if (kept === undefined || isOlder) return false;
  const replaced = await sql.run('UPDATE articles SET version = ?, body = ? WHERE id = ? AND version <> ?', [version, body, id, version]);
  if (replaced > 0) await keepFormerText(sql, id, kept.body);
  return replaced > 0;
}

/** Forgets what was made of the text that an article had. */
async function forgetWork(sql: Sql, id: string, accepting: Accepting): Promise<void> {
  await forgetExtraction(sql, id);
  await sql.run("DELETE FROM tasks WHERE stage IN ('link', 'compare') AND subject = ?", [id]);
  await leaveNeighbourhood(sql, id, accepting);
  await leaveHosts(sql, id, accepting);
}

/** Those who shared a passage with the article are compared anew without it. */
async function leaveHosts(sql: Sql, id: string, { now }: Accepting): Promise<void> {
  const hosts = await sql.all<{ id: string }>(
    'SELECT n.article_id AS id FROM guests g JOIN neighbours n ON n.neighbourhood = g.neighbourhood WHERE g.article_id = ?',
    [id],
  );
  const subjects = hosts.map((host) => host.id);
  await requestTasks(sql, { stage: 'compare', subjects, now });
}

/** Forgets what was extracted from an article, and with it the text by which it was linked. */
export async function forgetExtraction(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM extractions WHERE article_id = ?', [id]);
  await sql.run('DELETE FROM article_texts WHERE article_id = ?', [id]);
}

/** The neighbours are compared anew without the article; what was found with it goes when nobody else is left. */
async function leaveNeighbourhood(sql: Sql, id: string, { now, name }: Accepting): Promise<void> {
  const rows = await sql.all<{ id: string; neighbourhood: string }>(
    'SELECT article_id AS id, neighbourhood FROM neighbours WHERE neighbourhood = (SELECT neighbourhood FROM neighbours WHERE article_id = ?)',
    [id],
  );
  const others = rows.flatMap((row) => (row.id === id ? [] : [row.id]));
  await requestTasks(sql, { stage: 'compare', subjects: others, now });
  if (others.length > 0) return;
  for (const { neighbourhood } of rows) {
    const before = await conflictsIn(sql, [neighbourhood]);
    await forgetNeighbourhoods(sql, [neighbourhood]);
    await syncDocket(sql, { ids: [...before.keys()], before, name, now });
  }
}
