import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from './env.ts';
import type { DeskParts } from './parts.ts';

/** A line for each request: never what was searched, sent or shown. */
export function logRequests({ log, now }: Pick<DeskParts, 'log' | 'now'>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const start = now();
    await next();
    const facts = { method: c.req.method, path: c.req.path.slice(0, 200), status: c.res.status, milliseconds: now() - start };
    log[c.req.method === 'GET' ? 'debug' : 'info']({ ...facts, ...(c.get('caller') && { caller: c.get('caller')?.name }) }, 'request');
  };
}
