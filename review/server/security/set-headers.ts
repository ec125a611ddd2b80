import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import { hostName } from './host-name.ts';
import { isLoopback } from './loopback.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const ALWAYS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const YEAR = 31_536_000;

/** Every answer, refusals too, tells the browser to load nothing from elsewhere, to run nothing inline and to keep no records. */
export function setHeaders(): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(ALWAYS)) c.header(name, value);
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    // browsers heed it over https only: what a proxy with TLS answered once is not asked for without
    const name = hostName(c.req.header('host'));
    if (name !== undefined && !isLoopback(name)) c.header('strict-transport-security', `max-age=${YEAR}`);
  };
}
