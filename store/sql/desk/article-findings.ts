import { Conflict, Repeat } from '../../../schemas/index.ts';
import type { DeskFindings } from '../../desk-findings.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql } from '../driver.ts';
import { selectIn } from '../lists.ts';
import { rulingsOnArticles } from '../rulings-on-articles.ts';
import type { DeskDriver } from './desk-driver.ts';

/** What was found round articles. */
export function articleFindings({ driver, read }: DeskDriver): DeskFindings {
  return {
    repeatsOf: (articleIds) =>
      read(async (sql) => {
        const found = new Map<string, Repeat>();
        for (const articleId of new Set(articleIds))
          for (const { id, body } of await bodiesNaming(sql, 'repeat', articleId)) found.set(id, parseRow(body, Repeat, driver.name));
        return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      }),
    conflictsIn: (articleId) =>
      read(async (sql) => {
        const bodies = new Map((await bodiesNaming(sql, 'conflict', articleId)).map(({ id, body }) => [id, body]));
        const rows = await selectIn<{ id: string; rank: number }>(sql, 'SELECT conflict_id AS id, rank FROM docket WHERE conflict_id IN', [
          ...bodies.keys(),
        ]);
        rows.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
        const conflicts = rows.map(({ id }) => parseRow(bodies.get(id) ?? '', Conflict, driver.name));
        return conflicts.filter(({ sides }) => sides.some(({ claims }) => claims.some((claim) => claim.articleId === articleId)));
      }),
    rulingsOf: (articleIds) => read((sql) => rulingsOnArticles(sql, articleIds, driver.name)),
    waiting: (articleIds) =>
      read(async (sql) => {
        const text = "SELECT DISTINCT subject AS id FROM tasks WHERE state IN ('waiting', 'running') AND subject IN";
        return (await selectIn<{ id: string }>(sql, text, [...new Set(articleIds)])).map(({ id }) => id).sort();
      }),
  };
}

/** Findings of the article's neighbourhood that name it: a neighbourhood may have thousands, and only these are read. */
function bodiesNaming(sql: Sql, kind: 'repeat' | 'conflict', articleId: string): Promise<{ id: string; body: string }[]> {
  const named = `"articleId":${JSON.stringify(articleId)}`.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const text = String.raw`SELECT id, body FROM findings WHERE kind = ? AND body LIKE ? ESCAPE '\'
    AND neighbourhood = (SELECT neighbourhood FROM neighbours WHERE article_id = ?) ORDER BY id`;
  return sql.all(text, [kind, `%${named}%`, articleId]);
}
