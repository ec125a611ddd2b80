import { Conflict, Repeat } from '../../../schemas/index.ts';
import type { DeskFindings } from '../../desk-findings.ts';
import { parseRow } from '../../parse-row.ts';
import { selectIn } from '../lists.ts';
import { conflictBodies } from './case-rows.ts';
import type { DeskDriver } from './desk-driver.ts';

/** What was found round articles. */
export function articleFindings({ driver, read }: DeskDriver): DeskFindings {
  return {
    repeatsOf: (articleIds) =>
      read(async (sql) => {
        const near = await selectIn<{ neighbourhood: string }>(sql, 'SELECT neighbourhood FROM neighbours WHERE article_id IN', articleIds);
        const select = "SELECT id, body FROM findings WHERE kind = 'repeat' AND neighbourhood IN";
        const names = near.map(({ neighbourhood }) => neighbourhood);
        const rows = await selectIn<{ id: string; body: string }>(sql, select, names, 'ORDER BY id');
        const named = articleIds.map((id) => `"articleId":${JSON.stringify(id)}`);
        // a neighbourhood may have thousands: only those that name an article are read
        const own = rows.filter(({ body }) => named.some((name) => body.includes(name)));
        return own.map(({ body }) => parseRow(body, Repeat, driver.name));
      }),
    conflictsIn: (articleId) =>
      read(async (sql) => {
        const text = `SELECT d.conflict_id AS id FROM case_articles a JOIN docket d ON d.case_id = a.case_id
          WHERE a.article_id = ? ORDER BY d.rank, d.conflict_id`;
        const ids = (await sql.all<{ id: string }>(text, [articleId])).map(({ id }) => id);
        const bodies = await conflictBodies(sql, ids);
        const conflicts = ids.flatMap((id) => bodies.get(id) ?? []).map((body) => parseRow(body, Conflict, driver.name));
        return conflicts.filter(({ sides }) => sides.some(({ claims }) => claims.some((claim) => claim.articleId === articleId)));
      }),
  };
}
