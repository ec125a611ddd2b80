import { z } from '@hono/zod-openapi';
import { Role, User } from '../../../schemas/index.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { makeToken } from '../security/make-token.ts';
import { badBody, bodyOf, createRoute, makeRouter, NameParam, notFound, refused, withJson } from './route-parts.ts';

const Shown = z.object({ name: User.shape.name, role: Role });

const list = createRoute({
  method: 'get',
  path: '/api/tokens',
  summary: 'The tokens of programs, without what they show',
  middleware: allow('admin'),
  responses: { 200: withJson(z.array(Shown), 'by name'), ...refused },
});

const save = createRoute({
  method: 'post',
  path: '/api/tokens',
  summary: 'Make a token; one of the same name is no longer good',
  middleware: allow('admin'),
  request: { body: bodyOf(Shown) },
  responses: { 201: withJson(Shown.extend({ token: z.string() }), 'the token, which is shown this once'), ...refused, ...badBody },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/tokens/{name}',
  summary: 'Remove a token',
  middleware: allow('admin'),
  request: { params: NameParam },
  responses: { 204: { description: 'the token is good no longer' }, ...refused, ...notFound },
});

/** Tokens, for admins. */
export function tokenRoutes({ store: { desk } }: DeskParts) {
  return makeRouter()
    .openapi(list, async (c) =>
      c.json(
        (await desk.tokens()).map(({ name, role }) => ({ name, role })),
        200,
      ),
    )
    .openapi(save, async (c) => {
      const { name, role } = c.req.valid('json');
      const { secret, token } = makeToken(name, role);
      await desk.saveToken(token);
      return c.json({ name, role, token: secret }, 201);
    })
    .openapi(remove, async (c) => {
      if (!(await desk.removeToken(c.req.valid('param').name))) throw new Refusal(404, 'not-found', 'there is no such token');
      return c.body(null, 204);
    });
}
