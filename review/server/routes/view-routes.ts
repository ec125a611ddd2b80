import { z } from '@hono/zod-openapi';
import { SavedView } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { badBody, bodyOf, createRoute, makeRouter, NameParam, notFound, refused, withJson } from './route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/api/views',
  summary: 'The filters that whoever asks keeps under a name',
  middleware: allow('reader'),
  responses: { 200: withJson(z.array(SavedView), 'own views'), ...refused },
});

const save = createRoute({
  method: 'put',
  path: '/api/views/{name}',
  summary: 'Keep a filter under a name',
  middleware: allow('reviewer'),
  request: { params: NameParam, body: bodyOf(SavedView.pick({ filter: true })) },
  responses: { 200: withJson(SavedView.meta({ id: 'SavedView' }), 'the view'), ...refused, ...badBody },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/views/{name}',
  summary: 'Keep a filter no longer',
  middleware: allow('reviewer'),
  request: { params: NameParam },
  responses: { 204: { description: 'it is kept no longer' }, ...refused, ...notFound },
});

/** Saved views. Everybody has their own: no address leads to those of others. */
export function viewRoutes({ store: { desk } }: DeskParts) {
  return makeRouter()
    .openapi(list, async (c) => c.json(await desk.views(callerOf(c).name), 200))
    .openapi(save, async (c) => {
      const view = { name: c.req.valid('param').name, filter: c.req.valid('json').filter };
      await desk.saveView(callerOf(c).name, view);
      return c.json(view, 200);
    })
    .openapi(remove, async (c) => {
      const wasThere = await desk.removeView(callerOf(c).name, c.req.valid('param').name);
      if (!wasThere) throw new Refusal(404, 'not-found', 'there is no such view');
      return c.body(null, 204);
    });
}
