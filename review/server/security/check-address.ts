import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';

/** NUL and what is no UTF-8: not every database holds them, and no name here has them. */
export function checkAddress(): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!isPlainText(c.req.url)) throw new Refusal(400, 'bad-input', 'the address holds what is no text');
    await next();
  };
}

function isPlainText(address: string): boolean {
  try {
    return !decodeURIComponent(address).includes('\0');
  } catch {
    return false;
  }
}
