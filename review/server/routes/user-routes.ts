import { z } from '@hono/zod-openapi';
import { type Role, User } from '../../../schemas/index.ts';
import { NewPassword } from '../security/new-password.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { hashPassword } from '../security/hash-password.ts';
import { badBody, bodyOf, createRoute, makeRouter, NameParam, notFound, problemOf, refused, withJson } from './route-parts.ts';

const Shown = User.pick({ name: true, role: true });

const list = createRoute({
  method: 'get',
  path: '/api/users',
  summary: 'Who may log in',
  middleware: allow('admin'),
  responses: { 200: withJson(z.array(Shown), 'by name'), ...refused },
});

const save = createRoute({
  method: 'post',
  path: '/api/users',
  summary: 'Add a user, or give one another role or password; without a password theirs stays; their sessions end',
  middleware: allow('admin'),
  request: { body: bodyOf(Shown.extend({ password: NewPassword.optional() })) },
  responses: { 201: withJson(Shown, 'the user'), ...refused, ...badBody, 409: problemOf('nobody would be admin') },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/users/{name}',
  summary: 'Remove a user; what they decided stays',
  middleware: allow('admin'),
  request: { params: NameParam },
  responses: { 204: { description: 'the user is gone' }, ...refused, ...notFound, 409: problemOf('nobody would be admin') },
});

/** Users, for admins. */
export function userRoutes(parts: DeskParts) {
  const { desk } = parts.store;
  return makeRouter()
    .openapi(list, async (c) =>
      c.json(
        (await desk.users()).map(({ name, role }) => ({ name, role })),
        200,
      ),
    )
    .openapi(save, async (c) => {
      const { name, role, password } = c.req.valid('json');
      await keepAdmin(parts, name, role);
      const kept = password === undefined ? (await desk.user(name))?.password : await hashPassword(password);
      if (kept === undefined) throw new Refusal(422, 'bad-input', 'password: a new user needs one');
      await desk.saveUser({ name, role, password: kept });
      return c.json({ name, role }, 201);
    })
    .openapi(remove, async (c) => {
      const { name } = c.req.valid('param');
      await keepAdmin(parts, name);
      if (!(await desk.removeUser(name))) throw new Refusal(404, 'not-found', 'there is no such user');
      return c.body(null, 204);
    });
}

/** A desk on which nobody is admin could only be mended from the command line. */
async function keepAdmin({ store }: DeskParts, name: string, role?: Role): Promise<void> {
  const admins = (await store.desk.users()).filter((user) => user.role === 'admin');
  if (role !== 'admin' && admins.length === 1 && admins[0]?.name === name)
    throw new Refusal(409, 'last-admin', 'this is the last admin; make another first');
}
