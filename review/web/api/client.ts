import { hc } from 'hono/client';
import type { AppType } from '../../server/app.ts';

let csrf = '';

/** The code that goes with every request that changes something; `/api/me` gives it. */
export function setToken(token: string): void {
  csrf = token;
}

/** The typed client of the desk's own server: a route that does not exist, or a body that does not fit, does not compile. */
export const client = hc<AppType>('/', { headers: () => ({ 'x-crosscheck-csrf': csrf }) }).api;
