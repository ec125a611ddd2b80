import { isIPv4, isIPv6 } from 'node:net';

/** Is this host this machine alone? `isLoopback('127.0.0.1')`, `isLoopback('[::1]')`, `isLoopback('localhost')` → true. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(?<inside>.*)\]$/, '$<inside>').toLowerCase();
  if (isIPv4(name)) return name.startsWith('127.');
  if (isIPv6(name)) return name === '::1' || /^::ffff:127\./.test(name);
  return name === 'localhost';
}
