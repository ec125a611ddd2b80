import type { MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { hostName } from './host-name.ts';

/** Refuses requests for names that are not this desk's. */
export function checkHost(hosts: ReadonlySet<string>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const name = hostName(c.req.header('host'));
    if (name === undefined || !hosts.has(name))
      throw new Refusal(403, 'host', 'the desk does not answer under this name; start it with --allow-host NAME to let it');
    await next();
  };
}
