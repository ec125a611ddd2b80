import type { Stage, Task } from '../../schemas/index.ts';
import type { Lease } from '../store.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { inPieces, placeholders } from './lists.ts';

/** What fails so often is set aside with its reason. */
const MOST_FAILURES = 3;
/** What its process died under so often is set aside too; most processes die of something else. */
const MOST_INTERRUPTIONS = 12;
/** Nothing is put off or held for longer: a time further ahead was written by a clock that went wrong. */
const FURTHEST_MS = 600_000;
/** While much is still to be read, comparing waits so much longer. */
const BACKLOG_MS = 28_000;
const BACKLOG = 20;
const RETRY_MS = [0, 1_000, 5_000];

interface TaskRow {
  readonly subject: string;
  readonly state: string;
  readonly wanted: number;
  readonly failures: number;
  readonly interruptions: number;
}

async function hasBacklog(sql: Sql): Promise<boolean> {
  const unread = "SELECT 1 AS one FROM tasks WHERE stage IN ('extract', 'link') AND state IN ('waiting', 'running') LIMIT 1 OFFSET ?";
  return (await sql.all(unread, [BACKLOG])).length > 0;
}

/** What waits and was due at this time or before may be taken now. */
async function dueTime(sql: Sql, stage: Stage, now: number): Promise<number> {
  return stage === 'compare' && (await hasBacklog(sql)) ? now - BACKLOG_MS : now;
}

interface Taking {
  readonly stage: Stage;
  readonly subjects: readonly string[];
  readonly now: number;
  readonly lease: Lease;
  readonly pipeline: number;
  /** also what is put off still */
  readonly waiting?: boolean;
}

const isDue = '(due_at <= ? OR due_at > ?)';

/** Subjects whose work is due, the longest due first; what a process holds that let its lease run out among them. */
export async function dueSubjects(sql: Sql, stage: Stage, limit: number, now: number): Promise<string[]> {
  const found: { subject: string }[] = [];
  const due = await dueTime(sql, stage, now);
  for (const [state, time] of [
    ['running', now],
    ['waiting', due],
  ] as const) {
    found.push(
      ...(await sql.all<{ subject: string }>(
        `SELECT subject FROM tasks WHERE stage = ? AND state = ? AND ${isDue} ORDER BY due_at, subject LIMIT ?`,
        [stage, state, time, now + FURTHEST_MS, limit - found.length],
      )),
    );
  }
  return found.map(({ subject }) => subject);
}

/** Takes those of the subjects whose work is due, for as long as the lease; nobody else gets them until then. */
export async function takeTasks(
  sql: Sql,
  driver: SqlDriver,
  { stage, subjects, now, lease, pipeline, waiting = false }: Taking,
): Promise<Task[]> {
  const furthest = now + FURTHEST_MS;
  const due = await dueTime(sql, stage, now);
  const rows: TaskRow[] = [];
  for (const piece of inPieces(subjects)) {
    rows.push(
      ...(await sql.all<TaskRow>(
        `SELECT subject, state, wanted, failures, interruptions FROM tasks
         WHERE stage = ? AND subject IN (${placeholders(piece.length)})
           AND (state = 'running' AND ${isDue} OR state = 'waiting' AND ${isDue}) ${driver.lockRows}`,
        [stage, ...piece, now, furthest, due, waiting ? due : furthest],
      )),
    );
  }
  const tasks: Task[] = [];
  for (const { state, interruptions: before, ...row } of rows) {
    const task = { stage, ...row, interruptions: before + Number(state === 'running') };
    if (task.interruptions >= MOST_INTERRUPTIONS) {
      const reason = `the process that ran it ended ${task.interruptions} times; its memory may not be enough for it`;
      await setAside(sql, task, { reason, pipeline });
    } else {
      await sql.run("UPDATE tasks SET state = 'running', owner = ?, due_at = ?, interruptions = ? WHERE stage = ? AND subject = ?", [
        lease.owner,
        now + lease.ms,
        task.interruptions,
        stage,
        task.subject,
      ]);
      tasks.push(task);
    }
  }
  return tasks;
}

/** A newer pipeline tries again what was set aside under an older one, so that is kept too. */
async function setAside(sql: Sql, task: Task, { reason, pipeline }: { readonly reason: string; readonly pipeline: number }): Promise<void> {
  // PostgreSQL does not keep this one character
  const kept = reason.replaceAll('\0', '\u{FFFD}');
  await sql.run(
    `UPDATE tasks SET state = 'set-aside', owner = NULL, reason = ?, pipeline = ?, interruptions = ? WHERE stage = ? AND subject = ?`,
    [kept, pipeline, task.interruptions, task.stage, task.subject],
  );
}

/** Holds tasks for longer. */
export async function renewTasks(sql: Sql, tasks: readonly Task[], { now, lease }: { now: number; lease: Lease }): Promise<void> {
  for (const { stage, subject } of tasks)
    await sql.run("UPDATE tasks SET due_at = ? WHERE stage = ? AND subject = ? AND state = 'running' AND owner = ?", [
      now + lease.ms,
      stage,
      subject,
      lease.owner,
    ]);
}

/** Ends tasks; gives back those that were still held and whose work was not asked for anew meanwhile: only their results count. */
export async function finishTasks(
  sql: Sql,
  tasks: readonly Task[],
  { owner, now, pipeline }: { readonly owner: string; readonly now: number; readonly pipeline: number },
): Promise<Task[]> {
  const current: Task[] = [];
  for (const task of tasks) {
    const own = [task.stage, task.subject, owner, task.wanted];
    const done = await sql.run(
      `UPDATE tasks SET state = 'done', owner = NULL, failures = 0, interruptions = 0, finished_at = ?, pipeline = ?
       WHERE stage = ? AND subject = ? AND state = 'running' AND owner = ? AND wanted = ?`,
      [now, pipeline, ...own],
    );
    if (done > 0) current.push(task);
    else await giveBack(sql, task, { owner, now });
  }
  return current;
}

/** What was not begun waits again, as if nobody had taken it. What was asked for anew begins anew: the failures were those of another text. */
export async function giveBack(sql: Sql, task: Task, { owner, now }: { readonly owner: string; readonly now: number }): Promise<void> {
  await sql.run(
    `UPDATE tasks SET state = 'waiting', owner = NULL, due_at = ?, since = ?,
       failures = CASE wanted WHEN ? THEN failures ELSE 0 END,
       interruptions = CASE wanted WHEN ? THEN interruptions ELSE 0 END
     WHERE stage = ? AND subject = ? AND state = 'running' AND owner = ?`,
    [now, now, task.wanted, task.wanted, task.stage, task.subject, owner],
  );
}

/** Counts a failure: the task waits for another try, or is set aside with the reason. */
export async function failTask(
  sql: Sql,
  task: Task,
  { owner, now, reason, pipeline }: { readonly owner: string; readonly now: number; readonly reason: string; readonly pipeline: number },
): Promise<void> {
  const failures = task.failures + 1;
  const held = await sql.run(
    `UPDATE tasks SET state = 'waiting', owner = NULL, failures = ?, due_at = ?
     WHERE stage = ? AND subject = ? AND state = 'running' AND owner = ? AND wanted = ?`,
    [failures, now + (RETRY_MS[failures] ?? 0), task.stage, task.subject, owner, task.wanted],
  );
  if (held === 0) await giveBack(sql, task, { owner, now });
  else if (failures >= MOST_FAILURES) await setAside(sql, task, { reason, pipeline });
}

/** Who holds tasks now. */
export async function ownersOf(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ owner: string }>("SELECT DISTINCT owner FROM tasks WHERE state = 'running'");
  return rows.map(({ owner }) => owner);
}

/** Lets the leases of processes that are known to be gone run out. */
export async function lapse(sql: Sql, owners: readonly string[]): Promise<void> {
  for (const owner of owners) await sql.run("UPDATE tasks SET due_at = 0 WHERE state = 'running' AND owner = ?", [owner]);
}
