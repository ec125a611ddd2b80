import { readFile, stat } from 'node:fs/promises';
import { type Decoded, decodeBytes } from './decode-bytes.ts';
import { makeFeedArticle } from './feed-article.ts';
import { feedCharset } from './feed-charset.ts';
import { type Fetched, fetchFeed, type FetchLimits, tooLarge, withoutLogin } from './fetch-feed.ts';
import { MOST_ITEMS, parseFeed } from './parse-feed.ts';
import { type Place, problemAt, type ReadProblem } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** Limits of one reading. `signal` ends it early, without a problem. */
export type FeedOptions = Partial<FetchLimits>;

const LIMITS = { mostBytes: 5_000_000, timeoutMs: 30_000, mostRedirects: 5 } as const;

const ADDRESS = /^([a-z][a-z\d+.-]{1,20}):\/\//iu;

type Failed = { readonly problem: ReadProblem };

/**
 * Reads the articles of an RSS, Atom, RDF or JSON feed, from a file or from an http or https address. Problems stand where the
 * articles would have stood; nothing is thrown. The network is used for addresses alone.
 * `readFeed('https://baywire.example/feed.xml')` → an article for each item that has text, a problem for each that has none.
 */
export async function* readFeed(place: string, options: FeedOptions = {}): AsyncGenerator<ReadResult> {
  const limits = { ...LIMITS, ...options };
  const at = { file: shownPlace(place) };
  const got = await obtain(place, at, limits);
  if (options.signal?.aborted === true) return;
  if ('problem' in got) yield got;
  else yield* readBytes(got, at);
}

/** Names and passwords do not go into messages and records. */
export function shownPlace(place: string): string {
  return ADDRESS.test(place) && URL.canParse(place) ? withoutLogin(new URL(place)) : place.replace(/\/\/[^/\s]*@/u, '//');
}

type Bytes = Omit<Fetched, 'url'> & { readonly url?: string };

function obtain(place: string, at: Place, limits: FetchLimits): Promise<Bytes | Failed> {
  const scheme = ADDRESS.exec(place)?.[1]?.toLowerCase();
  if (scheme === undefined) return openFile(place, at, limits.mostBytes);
  if (/^https?$/u.test(scheme) && URL.canParse(place)) return fetchFeed(place, at, limits);
  const action = 'give an http or https address, or a file';
  return Promise.resolve(problemAt(at, 'unreadable', 'it is no address that is read', action));
}

async function openFile(path: string, at: Place, mostBytes: number): Promise<Bytes | Failed> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return problemAt(at, 'unreadable', 'it is not a file', 'give a file or an address');
    if (stats.size > mostBytes) return tooLarge(at, mostBytes);
    return { bytes: await readFile(path), contentType: undefined };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return problemAt(at, 'no-such-path', 'there is no such file', 'check the path');
    return problemAt(at, 'unreadable', `it cannot be read (${code ?? message})`, 'check that you may read it');
  }
}

function* readBytes({ bytes, contentType, url }: Bytes, at: Place): Generator<ReadResult> {
  const decoded = decodeBytes(bytes, feedCharset(bytes, contentType));
  if (bytes.length === 0) yield problemAt(at, 'empty-file', 'it is empty', 'read it again later, or leave it out');
  else if ('refused' in decoded) yield refusal(at, decoded);
  else {
    if (decoded.guessed !== undefined) yield guess(at, decoded.guessed);
    yield* readText(decoded.text, at, url);
  }
}

function* readText(text: string, at: Place, url: string | undefined): Generator<ReadResult> {
  const feed = parseFeed(text, at, url);
  if ('problem' in feed) {
    yield feed;
    return;
  }
  const { items } = feed;
  if (items.length === 0) yield problemAt(at, 'empty-file', 'the feed has no items', 'read it again later, or leave it out');
  for (const [index, item] of items.slice(0, MOST_ITEMS).entries()) yield* makeFeedArticle(item, { feed, at, url, number: index + 1 });
  if (items.length > MOST_ITEMS) yield problemAt(at, 'too-large', `only its first ${MOST_ITEMS} items were read`, 'give a shorter feed');
}

function refusal(at: Place, { refused, why }: Extract<Decoded, { refused: string }>): ReadResult {
  const message = refused === 'binary' ? `it is not text (${why})` : why;
  return problemAt(at, refused, message, 'check the address, or save the feed as UTF-8');
}

function guess(at: Place, charset: string): ReadResult {
  return problemAt(at, 'charset-guessed', `it was read as ${charset}`, 'nothing to do unless letters look wrong');
}
