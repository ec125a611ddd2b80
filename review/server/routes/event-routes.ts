import { streamSSE } from 'hono/streaming';
import { sendChanges } from '../live/send-changes.ts';
import type { DeskParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { allow } from '../security/allow.ts';
import { createRoute, makeRouter, refused } from './route-parts.ts';

const MOST_LISTENERS = 500;

const events = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Server-sent events: `changed`, with the conflicts that changed',
  middleware: allow('reader'),
  responses: {
    200: { description: 'a stream that goes on', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...refused,
  },
});

/** Live updates. */
export function eventRoutes(parts: DeskParts) {
  return makeRouter().openapi(events, (c) => {
    if (parts.watcher.listeners >= MOST_LISTENERS) throw new Refusal(503, 'too-many', 'too many listen already; ask again later');
    // proxies keep it back until it is full otherwise
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, (stream) => sendChanges(stream, c, parts));
  });
}
