import { randomUUID } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { Webhook } from '../../../schemas/index.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { makeSecret } from '../security/secrets.ts';
import { badBody, bodyOf, createRoute, IdParam, makeRouter, notFound, refused, withJson } from './route-parts.ts';

const Shown = Webhook.omit({ secret: true });

const list = createRoute({
  method: 'get',
  path: '/api/webhooks',
  summary: 'Who is told of conflicts and decisions',
  middleware: allow('admin'),
  responses: { 200: withJson(z.array(Shown), 'the webhooks, without their secrets'), ...refused },
});

const save = createRoute({
  method: 'post',
  path: '/api/webhooks',
  summary: 'Tell an address of conflicts or decisions, signed with the secret',
  middleware: allow('admin'),
  request: { body: bodyOf(Webhook.omit({ id: true }).partial({ secret: true })) },
  responses: { 201: withJson(Webhook.meta({ id: 'Webhook' }), 'the webhook; its secret is shown this once'), ...refused, ...badBody },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/webhooks/{id}',
  summary: 'Tell an address no longer',
  middleware: allow('admin'),
  request: { params: IdParam },
  responses: { 204: { description: 'it is told no longer' }, ...refused, ...notFound },
});

/** Webhooks, for admins. */
export function webhookRoutes({ store: { desk } }: DeskParts) {
  return makeRouter()
    .openapi(list, async (c) =>
      c.json(
        (await desk.webhooks()).map(({ id, url, events }) => ({ id, url, events })),
        200,
      ),
    )
    .openapi(save, async (c) => {
      const { url, events, secret = makeSecret() } = c.req.valid('json');
      const webhook = { id: `webhook-${randomUUID()}`, url, events: [...new Set(events)], secret };
      await desk.saveWebhook(webhook);
      return c.json(webhook, 201);
    })
    .openapi(remove, async (c) => {
      if (!(await desk.removeWebhook(c.req.valid('param').id))) throw new Refusal(404, 'not-found', 'there is no such webhook');
      return c.body(null, 204);
    });
}
