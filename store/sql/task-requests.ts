import type { SetAside, Stage } from '../../schemas/index.ts';
import type { Sql } from './driver.ts';
import { inPieces, selectIn } from './lists.ts';

/** Reports of one event come together: they are compared once, when it is quiet for a moment. */
const QUIET_MS = 2_000;
/** A request that keeps coming in is put off no longer than this. */
const MOST_PUT_OFF_MS = 20_000;

interface Request {
  readonly stage: Stage;
  readonly subjects: readonly string[];
  readonly now: number;
  readonly delayMs?: number;
}

/**
 * Asks for work. What is waiting already is put off again, up to a point; what is running will be wanted once more when it is done;
 * what was done or set aside waits anew.
 */
export async function requestTasks(sql: Sql, { stage, subjects, now, delayMs = 0 }: Request): Promise<void> {
  // each once and in one order: no statement meets a row twice, and processes that ask at once do not wait for each other in a ring
  for (const piece of inPieces([...new Set(subjects)].sort())) {
    const rows = piece.map(() => `(?, ?, 'waiting', 1, 0, 0, NULL, NULL, ?, ?, NULL, 0)`).join(', ');
    await sql.run(
      `INSERT INTO tasks VALUES ${rows} ON CONFLICT (stage, subject) DO UPDATE SET
         wanted = tasks.wanted + 1,
         state = CASE tasks.state WHEN 'running' THEN 'running' ELSE 'waiting' END,
         failures = CASE tasks.state WHEN 'running' THEN tasks.failures ELSE 0 END,
         interruptions = CASE tasks.state WHEN 'running' THEN tasks.interruptions ELSE 0 END,
         reason = NULL,
         since = CASE tasks.state WHEN 'waiting' THEN tasks.since ELSE excluded.since END,
         due_at = CASE WHEN tasks.state = 'running' THEN tasks.due_at
                       WHEN tasks.state = 'waiting' AND tasks.since + ${MOST_PUT_OFF_MS} < excluded.due_at THEN tasks.since + ${MOST_PUT_OFF_MS}
                       ELSE excluded.due_at END`,
      piece.flatMap((subject) => [stage, subject, now + delayMs, now]),
    );
  }
}

/** Asks for the comparison of articles with their neighbours. */
export function requestComparisons(sql: Sql, articleIds: readonly string[], now: number): Promise<void> {
  return requestTasks(sql, { stage: 'compare', subjects: articleIds, now, delayMs: QUIET_MS });
}

/** Has articles extracted again that an older pipeline read. */
export async function requestOutdated(sql: Sql, pipeline: number, now: number): Promise<void> {
  const rows = await sql.all<{ subject: string }>(
    "SELECT subject FROM tasks WHERE stage = 'extract' AND state IN ('done', 'set-aside') AND pipeline < ?",
    [pipeline],
  );
  await requestTasks(sql, { stage: 'extract', subjects: rows.map(({ subject }) => subject), now });
}

/** Lets work that was set aside be tried again, of some articles or of all; gives it back. */
export async function retryTasks(
  sql: Sql,
  articleIds: readonly string[] | undefined,
  now: number,
): Promise<Pick<SetAside, 'stage' | 'articleId'>[]> {
  const all = 'SELECT stage, subject AS "articleId" FROM tasks WHERE state = \'set-aside\'';
  const found =
    articleIds === undefined
      ? await sql.all<Pick<SetAside, 'stage' | 'articleId'>>(`${all} ORDER BY subject, stage`)
      : await selectIn<Pick<SetAside, 'stage' | 'articleId'>>(sql, `${all} AND subject IN`, articleIds);
  for (const { stage, articleId } of found) await requestTasks(sql, { stage, subjects: [articleId], now });
  return found;
}
