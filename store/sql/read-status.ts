import { Stage, type SetAside, type StateCounts, type WorkStatus } from '../../schemas/index.ts';
import type { Sql } from './driver.ts';

const MINUTE = 60_000;
/** So many articles that were set aside are named. */
const NAMED = 1_000;

interface Counted {
  readonly state: string;
  readonly count: number;
}

/** Where everything stands at one moment. */
export async function readStatus(sql: Sql, now: number): Promise<WorkStatus> {
  const articles = countStates(await sql.all<Counted>(ARTICLES));
  const { waiting, running, done, setAside } = articles;
  // one after the other: a connection answers one question at a time
  const stages: [Stage, WorkStatus['stages'][Stage]][] = [];
  for (const stage of Stage.options) stages.push([stage, await readStage(sql, stage, now)]);
  return {
    articles: { total: waiting + running + done + setAside, ...articles },
    stages: Object.fromEntries(stages) as WorkStatus['stages'],
    stories: await countRows(sql, "findings WHERE kind = 'story'"),
    conflicts: await countRows(sql, "findings WHERE kind = 'conflict'"),
    setAside: await sql.all<SetAside>(
      `SELECT stage, subject AS "articleId", reason, CASE WHEN failures > interruptions THEN failures ELSE interruptions END AS tries
       FROM tasks WHERE state = 'set-aside' ORDER BY subject, stage LIMIT ${NAMED}`,
    ),
  };
}

/** An article stands where the furthest behind of its tasks stands; one that cannot be compared is read and linked all the same. */
const ARTICLES = `
SELECT state, count(*) AS count FROM (
  SELECT CASE
    WHEN e.state = 'set-aside' OR l.state = 'set-aside' THEN 'set-aside'
    WHEN e.state = 'running' OR l.state = 'running' OR c.state = 'running' THEN 'running'
    WHEN e.state = 'done' AND l.state = 'done' AND c.state IN ('done', 'set-aside') THEN 'done'
    ELSE 'waiting' END AS state
  FROM articles a
  LEFT JOIN tasks e ON e.stage = 'extract' AND e.subject = a.id
  LEFT JOIN tasks l ON l.stage = 'link' AND l.subject = a.id
  LEFT JOIN tasks c ON c.stage = 'compare' AND c.subject = a.id
) AS states GROUP BY state`;

function countStates(rows: readonly Counted[]): StateCounts {
  const of = (name: string) => rows.find(({ state }) => state === name)?.count ?? 0;
  return { waiting: of('waiting'), running: of('running'), done: of('done'), setAside: of('set-aside') };
}

async function readStage(sql: Sql, stage: Stage, now: number): Promise<WorkStatus['stages'][Stage]> {
  const counts = countStates(await sql.all<Counted>('SELECT state, count(*) AS count FROM tasks WHERE stage = ? GROUP BY state', [stage]));
  const [oldest] = await sql.all<{ since: number | null }>(
    "SELECT min(since) AS since FROM tasks WHERE stage = ? AND state = 'waiting' AND since > 0",
    [stage],
  );
  const since = oldest?.since ?? null;
  return {
    ...counts,
    perMinute: await countRows(sql, 'tasks WHERE stage = ? AND finished_at > ?', [stage, now - MINUTE]),
    oldestWaitingSeconds: since === null ? null : Math.max(0, Math.round((now - since) / 1000)),
  };
}

async function countRows(sql: Sql, from: string, values: readonly (string | number)[] = []): Promise<number> {
  const [row] = await sql.all<{ count: number }>(`SELECT count(*) AS count FROM ${from}`, values);
  return row?.count ?? 0;
}
