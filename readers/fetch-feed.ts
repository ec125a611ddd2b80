import { type Place, problemAt, type ReadProblem } from './read-problem.ts';

export interface FetchLimits {
  readonly signal?: AbortSignal | undefined;
  /** after decompression */
  readonly mostBytes: number;
  readonly timeoutMs: number;
  readonly mostRedirects: number;
}

/** The bytes of an address, and where they were at last. */
export interface Fetched {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
  readonly url: string;
}

type Failed = { readonly problem: ReadProblem };

const HEADERS = {
  accept: 'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  'user-agent': 'crosscheck',
};

/** Fetches a feed within the limits of time, size and redirects. Whatever goes wrong comes out as a problem. */
export async function fetchFeed(address: string, place: Place, limits: FetchLimits): Promise<Fetched | Failed> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
  try {
    const answer = await follow(address, place, { ...limits, signal });
    return 'problem' in answer ? answer : await readBody(answer, place, limits.mostBytes);
  } catch (error) {
    if (!timeout.aborted) return unreachable(place, error);
    const message = `it did not answer in full within ${limits.timeoutMs / 1000} s`;
    return problemAt(place, 'too-slow', message, 'read it again later');
  }
}

/** Redirects are followed here: fetch itself would follow twenty. */
async function follow(address: string, place: Place, { signal, mostRedirects }: FetchLimits): Promise<Response | Failed> {
  const first = new URL(address);
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(withoutLogin(url), { headers: headersFor(url, first), redirect: 'manual', signal: signal ?? null });
    const location = response.headers.get('location');
    if (response.ok || response.status < 300 || response.status > 399 || location === null) return checkStatus(response, place);
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (next === undefined || !/^https?:$/u.test(next.protocol)) return badRedirect(place, next?.protocol);
    url = next;
  }
  return problemAt(place, 'unreadable', `it was redirected more than ${mostRedirects} times`, 'open the address in a browser and check it');
}

/** fetch takes no name and password in an address. They go to the site that they were given for and to no other. */
function headersFor(url: URL, { origin, username, password }: URL): Record<string, string> {
  if (url.origin !== origin || username === '') return HEADERS;
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  return { ...HEADERS, authorization: `Basic ${login}` };
}

/** `withoutLogin(new URL('https://me:secret@bay.example/feed'))` → `'https://bay.example/feed'`. */
export function withoutLogin(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

async function checkStatus(response: Response, place: Place): Promise<Response | Failed> {
  if (response.ok) return response;
  await response.body?.cancel();
  const { status, statusText } = response;
  const named = statusText === '' ? String(status) : `${status} ${statusText}`;
  return problemAt(place, 'unreadable', `its server answered ${named}`, adviceFor(status));
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return 'check that it may be read, and with which name and password';
  if (status === 404 || status === 410) return 'check the address: the feed may have moved';
  if (status === 429 || status >= 500) return 'read it again later';
  return 'open the address in a browser and check it';
}

/** Counts what comes out of decompression: a small answer may unpack to a huge one. */
async function readBody(response: Response, place: Place, mostBytes: number): Promise<Fetched | Failed> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) return tooLarge(place, mostBytes);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), contentType: response.headers.get('content-type') ?? undefined, url: response.url };
}

/** A feed over the limit, wherever it was: `tooLarge({file: 'a.xml'}, 5_000_000)`. */
export function tooLarge(place: Place, mostBytes: number): Failed {
  const message = `it has more than the ${mostBytes} bytes that are read of a feed`;
  return problemAt(place, 'too-large', message, 'give a feed with fewer items, or save its articles as .jsonl');
}

function badRedirect(place: Place, protocol: string | undefined): Failed {
  const where = protocol === undefined ? 'to what is no address' : `to a ${protocol} address`;
  return problemAt(place, 'unreadable', `it was redirected ${where}, which is not read`, 'open the address in a browser and check it');
}

function unreachable(place: Place, error: unknown): Failed {
  const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  return problemAt(place, 'unreadable', `it cannot be fetched (${code ?? message})`, 'check the address and the network');
}
