import { LogPage } from '../../../schemas/index.ts';
import type { DeskParts } from '../parts.ts';
import { allow } from '../security/allow.ts';
import { createRoute, makeRouter, PageQuery, refused, withJson } from './route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/api/log',
  summary: 'Everything that anyone decided, the newest first',
  middleware: allow('reader'),
  request: { query: PageQuery },
  responses: { 200: withJson(LogPage.meta({ id: 'LogPage' }), 'a page of the log'), ...refused },
});

/** The log. */
export function logRoutes({ store }: DeskParts) {
  return makeRouter().openapi(list, async (c) => c.json(await store.desk.log(c.req.valid('query')), 200));
}
