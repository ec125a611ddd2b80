import type { Context, MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { hostName } from './host-name.ts';

/** `none` is an address that somebody typed. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Refuses what a page of another origin sends, by what the browser says of it; programs that are no browser say nothing. */
export function checkOrigin(hosts: ReadonlySet<string>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!isOwn(c, hosts)) throw new Refusal(403, 'origin', 'the desk answers its own pages only');
    await next();
  };
}

function isOwn(c: Context<DeskEnv>, hosts: ReadonlySet<string>): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined && !OWN_SITES.has(site)) return false;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // a proxy may give the request another name than the browser knows
  return host === c.req.header('host')?.toLowerCase() || (site === 'same-origin' && hosts.has(hostName(host) ?? ''));
}
