import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Session } from '../../../store/desk-people.ts';
import type { DeskEnv } from '../env.ts';
import { hostName } from './host-name.ts';
import { isLoopback } from './loopback.ts';
import { hashSecret, makeSecret } from './secrets.ts';

const COOKIE = 'crosscheck';
/** A working day. */
const SESSION_MS = 12 * 3_600_000;

/** A session that begins now, and the secret of its cookie, of which the store gets the hash. */
export function makeSession(user: string, now: number): { readonly session: Session; readonly secret: string } {
  const secret = makeSecret();
  return { secret, session: { idHash: hashSecret(secret), user, csrf: makeSecret(), expires: now + SESSION_MS } };
}

/** Is the desk reached on this machine itself? Elsewhere cookies go over https only, and under a name that only https may set. */
export function isPlain(c: Context<DeskEnv>): boolean {
  return isLoopback(hostName(c.req.header('host')) ?? '');
}

export function writeCookie(c: Context<DeskEnv>, secret: string): void {
  setCookie(c, COOKIE, secret, { ...optionsOf(c), maxAge: SESSION_MS / 1_000 });
}

export function clearCookie(c: Context<DeskEnv>): void {
  deleteCookie(c, COOKIE, optionsOf(c));
}

/** The hash of the cookie that came, under which its session is kept. */
export function sessionHashOf(c: Context<DeskEnv>): string | undefined {
  const secret = isPlain(c) ? getCookie(c, COOKIE) : getCookie(c, COOKIE, 'host');
  return secret === undefined || secret.length > 100 ? undefined : hashSecret(secret);
}

function optionsOf(c: Context<DeskEnv>) {
  const shared = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;
  return isPlain(c) ? shared : ({ ...shared, secure: true, prefix: 'host' } as const);
}
