import type { Context, MiddlewareHandler } from 'hono';
import type { DeskEnv } from '../env.ts';
import type { WebFile } from './load-web-app.ts';
import { plainPage } from './plain-page.ts';

/** Names of files in there carry a hash of what is in them. */
const NEVER_CHANGES = /^\/assets\//;
const NOT_BUILT = 'The web app of the review desk was not built. Run "npm run build" and start "crosscheck review" again. The API answers under /api.';

/** Sends the files of the web app; its pages are addresses without an ending, and get its one document. */
export function serveWebApp(files: ReadonlyMap<string, WebFile>): MiddlewareHandler<DeskEnv> {
  const document = files.get('/index.html');
  return async (c, next) => {
    const { path } = c.req;
    if (path === '/api' || path.startsWith('/api/') || !['GET', 'HEAD'].includes(c.req.method)) return next();
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file !== undefined) return send(c, file);
    if (/\.[^/]*$/.test(path)) return next();
    return document === undefined ? c.html(plainPage('Crosscheck', NOT_BUILT), 503) : send(c, document);
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
