import { z } from '@hono/zod-openapi';
import type { DeskParts } from '../parts.ts';
import { createRoute, makeRouter, withJson } from './route-parts.ts';

const Health = z.object({ status: z.enum(['ok', 'degraded']) });

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Can the desk reach its store?',
  responses: { 200: withJson(Health, 'it can'), 503: withJson(Health, 'it cannot') },
});

/** For those who watch over the server: answered under every name, and to everybody. */
export function healthRoutes({ store, log }: DeskParts) {
  return makeRouter().openapi(healthz, async (c) => {
    try {
      await store.desk.changes(Number.MAX_SAFE_INTEGER);
      return c.json({ status: 'ok' as const }, 200);
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'the store cannot be reached');
      return c.json({ status: 'degraded' as const }, 503);
    }
  });
}
