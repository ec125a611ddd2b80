import type { MiddlewareHandler } from 'hono';
import { Role } from '../../../schemas/index.ts';
import type { DeskEnv } from '../env.ts';
import { Refusal } from '../refusal.ts';

/** Lets in who has the role or one above it: `allow('reviewer')` refuses readers with 403, and who is not logged in with 401. */
export function allow(least: Role): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const caller = c.get('caller');
    if (caller === undefined) throw new Refusal(401, 'login', 'log in first');
    if (Role.options.indexOf(caller.role) < Role.options.indexOf(least))
      throw new Refusal(403, 'role', `this needs the role ${least}; yours is ${caller.role}`);
    await next();
  };
}
