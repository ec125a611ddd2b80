import type { Extracted } from '../store.ts';
import { forgetExtraction } from './article-rows.ts';
import type { Sql } from './driver.ts';
import { insertRows } from './lists.ts';
import { requestTasks } from './task-requests.ts';

/** Keeps one extraction with the ids of its claims and the text it is linked by, and asks for the linking. */
export async function saveExtracted(sql: Sql, { task, body, claimIds, text }: Extracted, now: number): Promise<void> {
  const id = task.subject;
  await forgetExtraction(sql, id);
  await sql.run('INSERT INTO extractions SELECT id, version, ? FROM articles WHERE id = ?', [body, id]);
  const claims = [...new Set(claimIds)].map((claimId) => [claimId, id]);
  await insertRows(sql, 'claims', claims, 'ON CONFLICT (id) DO UPDATE SET article_id = excluded.article_id');
  await sql.run('INSERT INTO texts VALUES (?, ?) ON CONFLICT (id) DO NOTHING', [text.id, text.profile]);
  await sql.run('INSERT INTO article_texts VALUES (?, ?)', [id, text.id]);
  await requestTasks(sql, { stage: 'link', subjects: [id], now });
}
