import type { OpenAPIHono } from '@hono/zod-openapi';
import type { DeskEnv } from '../env.ts';
import { logRequests } from '../log-requests.ts';
import type { DeskParts } from '../parts.ts';
import { checkAddress } from './check-address.ts';
import { checkBody } from './check-body.ts';
import { checkCsrf } from './check-csrf.ts';
import { checkHost } from './check-host.ts';
import { checkOrigin } from './check-origin.ts';
import { findCaller } from './find-caller.ts';
import { setHeaders } from './set-headers.ts';

/** Sets before all routes what holds for all of them, the cheapest first. */
export function guard(app: OpenAPIHono<DeskEnv>, parts: DeskParts): void {
  app.use(logRequests(parts));
  app.use(setHeaders());
  app.use(checkAddress());
  const ownHost = checkHost(parts.hosts);
  app.use((c, next) => (c.req.path === '/healthz' ? next() : ownHost(c, next)));
  app.use('/api/*', checkOrigin(parts.hosts));
  app.use('/api/*', findCaller(parts));
  app.use('/api/*', checkCsrf());
  app.use('/api/*', checkBody());
}
