import { isIPv6 } from 'node:net';
import { hostName } from './host-name.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;
/** Bound to all addresses: which name people use is not known from it. */
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** The names under which the desk answers. A page of another name that was made to lead here (DNS rebinding) is not answered. */
export function allowedHosts({ host, allow }: { readonly host: string; readonly allow: readonly string[] }): ReadonlySet<string> {
  const bound = EVERYWHERE.has(host) ? [] : [host];
  const names = [...LOOPBACK, ...bound, ...allow].map((name) => hostName(isIPv6(name) ? `[${name}]` : name));
  return new Set(names.filter((name) => name !== undefined));
}
