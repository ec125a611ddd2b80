import type { Context, MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import type { WebFile } from './load-web-app.ts';
import { plainPage } from './plain-page.ts';

/** Names of files in there carry a hash of what is in them. */
const NEVER_CHANGES = /^\/assets\//;
const NOT_BUILT =
  'The web app of the review desk was not built. Run "npm run build" and start "crosscheck review" again. The API answers under /api.';

/** Sends the files of the web app. It has one document: where one is in it stands behind the # of its address. */
export function serveWebApp(files: ReadonlyMap<string, WebFile>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const { path } = c.req;
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file !== undefined) return send(c, file);
    return path === '/' ? c.html(plainPage('Crosscheck', NOT_BUILT), 503) : next();
  };
}

function send(c: Context<DeskEnv>, { type, body, packed, etag }: WebFile): Response {
  c.header('etag', etag);
  c.header('cache-control', NEVER_CHANGES.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('vary', 'accept-encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('content-type', type);
  const isPacked = packed !== undefined && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (isPacked) c.header('content-encoding', 'gzip');
  return c.body(isPacked ? packed : body);
}
