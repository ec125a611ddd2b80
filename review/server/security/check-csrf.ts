import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { isSameSecret } from './secrets.ts';

const HARMLESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What changes something carries the code that only the desk's own pages know; log-in, which gives the code, is checked by its origin. */
export function checkCsrf(): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const caller = c.get('caller');
    const isFree = HARMLESS.has(c.req.method) || c.req.path === '/api/login' || caller === undefined || caller.by === 'token';
    if (!isFree && !isSameSecret(c.req.header('x-crosscheck-csrf') ?? '', caller.csrf))
      throw new Refusal(403, 'csrf', 'the header x-crosscheck-csrf is missing or outdated; /api/me gives it');
    await next();
  };
}
