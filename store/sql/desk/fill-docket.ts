import { StoryRuling } from '../../../schemas/index.ts';
import { parseRow } from '../../parse-row.ts';
import type { Sql, SqlDriver } from '../driver.ts';
import { openCounter } from './counter.ts';
import { syncDocket } from './sync-docket.ts';

const TOGETHER = 500;

/** Fills the docket of a store that is older than the desk from its findings, once, and gives its rulings their places in the log. */
export async function fillDocket(driver: SqlDriver, now: number): Promise<void> {
  if (await driver.read(isFilled)) return;
  await driver.exclusively(async (sql) => {
    if (await isFilled(sql)) return;
    for (let after = ''; ;) {
      const ids = await idsAfter(sql, after);
      await syncDocket(sql, { ids, before: new Map(), name: driver.name, now });
      if (ids.length < TOGETHER) break;
      after = ids.at(-1) as string;
    }
    await placeRulings(sql, driver.name);
    await sql.run('UPDATE desk_state SET filled = 1');
  });
}

async function isFilled(sql: Sql): Promise<boolean> {
  return (await sql.all('SELECT 1 AS one FROM desk_state WHERE filled = 1')).length > 0;
}

async function idsAfter(sql: Sql, after: string): Promise<string[]> {
  const text = "SELECT DISTINCT id FROM findings WHERE kind = 'conflict' AND id > ? ORDER BY id LIMIT ?";
  return (await sql.all<{ id: string }>(text, [after, TOGETHER])).map(({ id }) => id);
}

async function placeRulings(sql: Sql, name: string): Promise<void> {
  const rows = await sql.all<{ body: string }>('SELECT body FROM story_rulings');
  const rulings = rows.map(({ body }) => parseRow(body, StoryRuling, name));
  rulings.sort((a, b) => (a.at === b.at ? Number(a.id > b.id) : Number(a.at > b.at) - Number(a.at < b.at)));
  const counter = await openCounter(sql);
  for (const { id } of rulings) await sql.run('UPDATE story_rulings SET position = ? WHERE id = ?', [counter.next(), id]);
  await counter.close();
}
