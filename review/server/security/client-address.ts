import type { Context } from 'hono';
import type { DeskEnv } from '../env.ts';
import { isLoopback } from './loopback.ts';

/** Who sent a request. A proxy on this machine says for whom it asks: what it put in last is its own word, what stands before is not. */
export function clientAddress(c: Context<DeskEnv>): string {
  const peer = c.env.incoming.socket.remoteAddress ?? 'unknown';
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isLoopback(peer) && forwarded !== undefined && forwarded !== '' ? forwarded.slice(0, 100) : peer;
}
