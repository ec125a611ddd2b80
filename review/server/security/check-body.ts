import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';

const MEGABYTE = 1024 * 1024;
export const MOST_BYTES = MEGABYTE;
/** Articles come in batches. */
export const MOST_ARTICLE_BYTES = 32 * MEGABYTE;

/** Bodies are JSON and no larger than what the route takes: a form of another page cannot send JSON. */
export function checkBody(): MiddlewareHandler<DeskEnv> {
  const usual = limit(MOST_BYTES);
  const articles = limit(MOST_ARTICLE_BYTES);
  return async (c, next) => {
    const hasBody = c.req.header('transfer-encoding') !== undefined || Number(c.req.header('content-length') ?? 0) > 0;
    if (!hasBody) return next();
    if (!isJson(c.req.header('content-type'))) throw new Refusal(415, 'content-type', 'a body is JSON: send content-type application/json');
    return c.req.path === '/api/articles' ? articles(c, next) : usual(c, next);
  };
}

function isJson(type: string | undefined): boolean {
  return /^application\/json(?:\s*;.*)?$/i.test(type ?? '');
}

function limit(maxSize: number): MiddlewareHandler<DeskEnv> {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, 'too-large', `a body may have ${maxSize} bytes at most`);
    },
  });
}
