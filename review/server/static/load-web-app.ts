import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { hashSecret } from '../security/secrets.ts';

/** A file of the web app, as it is sent. */
export interface WebFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly packed?: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Files of other kinds are not sent. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
]);
const PACKED_BETTER: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg']);

/**
 * Reads the built web app, once: address → file. What is sent is looked up here and nowhere else, so that no address leads out of
 * the folder. Empty when the app was not built.
 */
export async function loadWebApp(folder: string): Promise<ReadonlyMap<string, WebFile>> {
  const names = await namesIn(folder);
  const files = await Promise.all(names.map(async (name) => [`/${name}`, await loadFile(folder, name)] as const));
  return new Map(files);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const names = paths.map((path) => path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''));
    return names.filter((name) => TYPES.has(extname(name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function loadFile(folder: string, name: string): Promise<WebFile> {
  const body = new Uint8Array(await readFile(join(folder, name)));
  const ending = extname(name);
  const packed = PACKED_BETTER.has(ending) ? new Uint8Array(await promisify(gzip)(body)) : undefined;
  const etag = `"${hashSecret(Buffer.from(body).toString('base64')).slice(0, 16)}"`;
  return { type: TYPES.get(ending) ?? 'application/octet-stream', body, etag, ...(packed && { packed }) };
}
