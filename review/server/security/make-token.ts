import type { Role } from '../../../schemas/index.ts';
import type { Token } from '../../../store/desk-people.ts';
import { hashSecret, makeSecret } from './secrets.ts';

/** A new token for a program: what it shows, and what is kept of it. The prefix lets scanners find one that was published. */
export function makeToken(name: string, role: Role): { readonly secret: string; readonly token: Token } {
  const secret = `crosscheck_${makeSecret()}`;
  return { secret, token: { name, role, hash: hashSecret(secret) } };
}
