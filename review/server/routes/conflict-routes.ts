import { z } from '@hono/zod-openapi';
import { ConflictPage, ItemLease, QueueFilter, QueueItem, QueuePage } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import { nextItem } from '../next-item.ts';
import { showConflict } from '../pages/show-conflict.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { createRoute, IdParam, makeRouter, notFound, PageQuery, refused, withJson } from './route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/api/conflicts',
  summary: 'The queue, the best first',
  middleware: allow('reader'),
  request: { query: QueueFilter.extend(PageQuery.shape) },
  responses: { 200: withJson(QueuePage.meta({ id: 'QueuePage' }), 'a page of the queue'), ...refused },
});

const next = createRoute({
  method: 'get',
  path: '/api/conflicts/next',
  summary: 'The next conflict to decide, that nobody else holds',
  middleware: allow('reader'),
  request: { query: QueueFilter.extend({ after: z.string().max(1_000).optional() }) },
  responses: { 200: withJson(z.object({ item: QueueItem.nullable() }), 'the next item, null at the end of the queue'), ...refused },
});

const one = createRoute({
  method: 'get',
  path: '/api/conflicts/{id}',
  summary: 'A conflict with both sides in their paragraphs; a former id gives the conflict that goes on with it',
  middleware: allow('reader'),
  request: { params: IdParam },
  responses: { 200: withJson(ConflictPage.meta({ id: 'ConflictPage' }), 'the conflict'), ...refused, ...notFound },
});

const hold = createRoute({
  method: 'put',
  path: '/api/conflicts/{id}/lease',
  summary: 'Hold a conflict while deciding; tells who holds it, which may be another',
  middleware: allow('reviewer'),
  request: { params: IdParam },
  responses: { 200: withJson(ItemLease.meta({ id: 'ItemLease' }), 'who holds it'), ...refused, ...notFound },
});

const letGo = createRoute({
  method: 'delete',
  path: '/api/conflicts/{id}/lease',
  summary: 'Hold a conflict no longer',
  middleware: allow('reviewer'),
  request: { params: IdParam },
  responses: { 204: { description: 'it is held no longer' }, ...refused },
});

/** The queue, and the conflicts in it. */
export function conflictRoutes(parts: DeskParts) {
  const { desk } = parts.store;
  return makeRouter()
    .openapi(list, async (c) => {
      const { cursor, limit, ...filter } = c.req.valid('query');
      return c.json(await desk.queue(filter, { reviewer: callerOf(c).name, cursor, limit }), 200);
    })
    .openapi(next, async (c) => {
      const { after, ...filter } = c.req.valid('query');
      const item = await nextItem(parts, filter, { reviewer: callerOf(c).name, after });
      return c.json({ item: item ?? null }, 200);
    })
    .openapi(one, async (c) => c.json(await showConflict(parts.store, c.req.valid('param').id), 200))
    .openapi(hold, async (c) => {
      const lease = await desk.lease(c.req.valid('param').id, callerOf(c).name, parts.leaseMs);
      if (lease === undefined) throw new Refusal(404, 'not-found', 'there is no such conflict');
      return c.json(lease, 200);
    })
    .openapi(letGo, async (c) => {
      await desk.release(c.req.valid('param').id, callerOf(c).name);
      return c.body(null, 204);
    });
}
