import { articlePart } from '../../schemas/index.ts';
import type { Extracted } from '../store.ts';
import { forgetExtraction } from './article-rows.ts';
import type { Sql } from './driver.ts';
import { requestTasks } from './task-requests.ts';

/** Keeps one extraction with the text it is linked by, and asks for the linking. */
export async function saveExtracted(sql: Sql, { task, body, text }: Extracted, now: number): Promise<void> {
  const id = task.subject;
  await forgetExtraction(sql, id);
  await sql.run('INSERT INTO extractions SELECT id, version, ?, ? FROM articles WHERE id = ?', [articlePart(id), body, id]);
  await sql.run('INSERT INTO texts VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING', [text.id, text.profile, text.passages]);
  await sql.run('INSERT INTO article_texts VALUES (?, ?)', [id, text.id]);
  await requestTasks(sql, { stage: 'link', subjects: [id], now });
}
