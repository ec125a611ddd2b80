import type { HttpBindings } from '@hono/node-server';
import type { Role } from '../../schemas/index.ts';

/** Who asks, and how that is known. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
  readonly by: 'local' | 'session' | 'token';
  /** what a request that changes something must send along; a token needs none, for no browser sends it by itself */
  readonly csrf: string;
  readonly sessionHash?: string;
}

/** What hono's handlers find in their context. */
export interface DeskEnv {
  readonly Variables: { readonly caller: Caller | undefined };
  readonly Bindings: HttpBindings;
}
