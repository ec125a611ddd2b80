import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Problem } from '../../schemas/index.ts';
import { DeskRefusal } from '../../store/desk-refusal.ts';
import type { DeskEnv } from './env.ts';
import { Refusal } from './refusal.ts';
import type { DeskLog } from './desk-log.ts';

/** Turns whatever was thrown into a Problem. What nobody foresaw goes to the log, and tells the outside nothing. */
export function answerProblem(error: Error, c: Context<DeskEnv>, log: DeskLog): Response {
  if (error instanceof Refusal) {
    const { status, code, message, options } = error;
    const problem: Problem = { error: code, message, ...(options.issues && { issues: [...options.issues] }) };
    return c.json(problem, status, options.headers);
  }
  if (error instanceof HTTPException && error.status < 500)
    return c.json({ error: 'bad-request', message: error.message } satisfies Problem, 400);
  if (error instanceof DeskRefusal) return c.json({ error: 'bad-input', message: error.message } satisfies Problem, 400);
  log.error({ error: error.message, stack: error.stack, path: c.req.path }, 'a request failed');
  return c.json({ error: 'failed', message: 'the desk failed to answer; its log says why' } satisfies Problem, 500);
}
