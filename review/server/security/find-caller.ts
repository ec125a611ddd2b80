import type { Context, MiddlewareHandler } from 'hono';
import type { Caller, DeskEnv } from '../env.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { hashSecret } from './secrets.ts';
import { sessionHashOf } from './session.ts';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Finds out who asks: by a token, by a session, or because this machine alone can ask. */
export function findCaller(parts: DeskParts): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    c.set('caller', await whoAsks(c, parts));
    await next();
  };
}

async function whoAsks(c: Context<DeskEnv>, parts: DeskParts): Promise<Caller | undefined> {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) return byToken(authorization, parts);
  if (parts.local !== undefined) return localUser(c, parts.local);
  return bySession(c, parts);
}

/** A token that is not known is refused at once: it must not pass for somebody who did not log in. */
async function byToken(authorization: string, { store }: DeskParts): Promise<Caller> {
  const secret = /^Bearer (?<token>[\w-]{20,100})$/.exec(authorization)?.groups?.['token'];
  const token = secret === undefined ? undefined : await store.desk.token(hashSecret(secret));
  if (token === undefined) throw new Refusal(401, 'token', 'the token is not known; "crosscheck token add" makes one');
  // no user has a slash in the name
  return { name: `token/${token.name}`, role: token.role, by: 'token', csrf: '' };
}

/** Whom a proxy lets in from elsewhere is not the user of this machine. */
function localUser(c: Context<DeskEnv>, { name, csrf }: NonNullable<DeskParts['local']>): Caller {
  if (FORWARDED.some((header) => c.req.header(header) !== undefined))
    throw new Refusal(403, 'proxy', 'the request came through a proxy, and nobody logs in here; add users with "crosscheck user add"');
  return { name, role: 'admin', by: 'local', csrf };
}

async function bySession(c: Context<DeskEnv>, { store, now }: DeskParts): Promise<Caller | undefined> {
  const hash = sessionHashOf(c);
  const session = hash === undefined ? undefined : await store.desk.session(hash);
  if (session === undefined || session.expires <= now()) return undefined;
  const user = await store.desk.user(session.user);
  return user && { name: user.name, role: user.role, by: 'session', csrf: session.csrf, sessionHash: session.idHash };
}
