import type { Context } from 'hono';
import { Login, Me, type User } from '../../../schemas/index.ts';
import { callerOf } from '../caller-of.ts';
import type { DeskEnv } from '../env.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { checkPassword } from '../security/check-password.ts';
import { clientAddress } from '../security/client-address.ts';
import { clearCookie, isPlain, makeSession, writeCookie } from '../security/session.ts';
import { badBody, bodyOf, createRoute, makeRouter, problemOf, refused, withJson } from './route-parts.ts';

const NamedMe = Me.meta({ id: 'Me' });

const me = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who asks, and the code that goes with every change',
  middleware: allow('reader'),
  responses: { 200: withJson(NamedMe, 'whoever asks'), ...refused },
});

const login = createRoute({
  method: 'post',
  path: '/api/login',
  summary: 'Log in: gives the cookie of a session',
  request: { body: bodyOf(Login) },
  responses: { 200: withJson(NamedMe, 'whoever logged in'), ...refused, ...badBody, 429: problemOf('too many tries') },
});

const logout = createRoute({
  method: 'post',
  path: '/api/logout',
  summary: 'Log out: ends the session',
  middleware: allow('reader'),
  responses: { 204: { description: 'the session has ended' }, ...refused },
});

/** Who asks; log-in and log-out. */
export function meRoutes(parts: DeskParts) {
  const { secondReviewer } = parts;
  return makeRouter()
    .openapi(me, (c) => {
      const { name, role, csrf, by } = callerOf(c);
      return c.json({ name, role, csrf, local: by === 'local', secondReviewer }, 200);
    })
    .openapi(login, async (c) => {
      refuseInClear(c);
      const user = await tryLogin(c, parts, c.req.valid('json'));
      const { session, secret } = makeSession(user.name, parts.now());
      await parts.store.desk.saveSession(session);
      writeCookie(c, secret);
      return c.json({ name: user.name, role: user.role, csrf: session.csrf, local: false, secondReviewer }, 200);
    })
    .openapi(logout, async (c) => {
      const { sessionHash } = callerOf(c);
      if (sessionHash !== undefined) await parts.store.desk.removeSession(sessionHash);
      clearCookie(c);
      return c.body(null, 204);
    });
}

/** A browser would drop the cookie without a word. */
function refuseInClear(c: Context<DeskEnv>): void {
  if (c.req.header('origin')?.startsWith('http:') === true && !isPlain(c))
    throw new Refusal(403, 'https', 'log in over https: put a proxy with TLS before the desk');
}

async function tryLogin(c: Context<DeskEnv>, { store, loginLimit, log }: DeskParts, { name, password }: Login): Promise<User> {
  const address = clientAddress(c);
  const wait = loginLimit.begin(name, address);
  if (wait > 0) {
    const headers = { 'retry-after': String(wait) };
    throw new Refusal(429, 'too-many', `too many tries; wait ${wait} ${wait === 1 ? 'second' : 'seconds'}`, { headers });
  }
  let isRight = false;
  try {
    const user = await store.desk.user(name);
    isRight = await checkPassword(password, user?.password);
    if (user !== undefined && isRight) return user;
  } finally {
    loginLimit.end(name, address, { isRight });
  }
  log.warn({ address }, 'a log-in was refused');
  throw new Refusal(401, 'wrong', 'the name or the password is wrong');
}
