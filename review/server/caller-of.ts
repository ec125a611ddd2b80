import type { Context } from 'hono';
import type { Caller, DeskEnv } from './env.ts';
import { Refusal } from './refusal.ts';

/** Who asks, on a route that lets in nobody else. */
export function callerOf(c: Context<DeskEnv>): Caller {
  const caller = c.get('caller');
  if (caller === undefined) throw new Refusal(401, 'login', 'log in first');
  return caller;
}
