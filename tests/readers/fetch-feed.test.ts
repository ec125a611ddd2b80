import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { FeedOptions } from '../../readers/read-feed.ts';
import type { ReadResult } from '../../readers/read-result.ts';
import { serve } from './feed-server.ts';
import { feedResults } from './read-whole-feed.ts';

const feed = readFileSync('fixtures/feeds/rdf.xml');
const article = { article: { title: 'School roof repaired', source: 'Hill Courier' } };

async function readFrom(listener: RequestListener, path = '/feed.xml', options?: FeedOptions): Promise<ReadResult[]> {
  return feedResults(`${await serve(listener)}${path}`, options);
}

test('a feed is read from an address; its articles name the address', async () => {
  const address = `${await serve((_request, response) => response.end(feed))}/feed.xml`;
  expect(await feedResults(address)).toMatchObject([{ ...article, file: address }]);
});

test('a packed answer is unpacked, a packed bomb is not', async () => {
  const packed =
    (bytes: Buffer): RequestListener =>
    (_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(bytes));
  expect(await readFrom(packed(feed))).toMatchObject([article]);
  expect(await readFrom(packed(Buffer.alloc(50_000_000)))).toMatchObject([{ problem: { code: 'too-large' } }]);
});

test('five redirects are followed, a sixth is not', async () => {
  const redirects: RequestListener = ({ url = '' }, response) => {
    const left = Number(url.slice(1));
    if (left === 0) response.end(feed);
    else response.writeHead(302, { location: `/${left - 1}` }).end();
  };
  expect(await readFrom(redirects, '/5')).toMatchObject([article]);
  expect(await readFrom(redirects, '/6')).toMatchObject([{ problem: { message: 'it was redirected more than 5 times' } }]);
});

test('the charset of the header counts, but not against XML and bytes that agree', async () => {
  const start = '<rss version="2.0"><channel><item><description>';
  const end = '</description></item></channel></rss>';
  const answer =
    (bytes: Buffer, charset: string): RequestListener =>
    (_request, response) =>
      response.setHeader('content-type', `text/xml; charset=${charset}`).end(bytes);
  const polish = Buffer.concat([Buffer.from(start), Buffer.from([0xb3, 0xf3, 0x64, 0xbc]), Buffer.from(end)]);
  expect(await readFrom(answer(polish, 'ISO-8859-2'))).toMatchObject([{ article: { text: 'łódź' } }]);
  const utf8 = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${start}łódź${end}`);
  expect(await readFrom(answer(utf8, 'ISO-8859-1'))).toMatchObject([{ article: { text: 'łódź' } }]);
});

test('name and password go to their own site alone, and into no message', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve(({ headers }, response) => {
    seen.push(headers.authorization);
    response.writeHead(404).end();
  });
  const own = await serve(({ headers }, response) => {
    seen.push(headers.authorization);
    response.writeHead(301, { location: `${other}/feed` }).end();
  });
  const results = await feedResults(`${own.replace('//', '//ann:se%3Acret@')}/feed`);
  expect(seen).toEqual([`Basic ${Buffer.from('ann:se:cret').toString('base64')}`, undefined]);
  expect(results).toMatchObject([{ problem: { file: `${own}/feed`, code: 'unreadable' } }]);
});

test.each<[string, RequestListener, string, string]>([
  ['a loop', (_q, response) => response.writeHead(301, { location: '/feed.xml' }).end(), 'unreadable', 'redirected more than 5 times'],
  [
    'a file',
    (_q, response) => response.writeHead(301, { location: 'file:///etc/hosts' }).end(),
    'unreadable',
    'redirected to a file: address',
  ],
  ['not found', (_q, response) => response.writeHead(404).end(), 'unreadable', 'its server answered 404 Not Found'],
  ['server error', (_q, response) => response.writeHead(503).end(), 'unreadable', 'its server answered 503 Service Unavailable'],
  ['10 MB', (_q, response) => response.end(Buffer.alloc(10_000_000, 'x')), 'too-large', 'it has more than the 5000000 bytes'],
  ['no answer', () => undefined, 'too-slow', 'it did not answer in full within 0.3 s'],
  ['half an answer', (_q, response) => void response.write(feed.subarray(0, 400)), 'too-slow', 'it did not answer in full within 0.3 s'],
  [
    'broken off',
    (_q, response) => void response.writeHead(200, { 'content-length': 9_000 }).write('x', () => response.destroy()),
    'unreadable',
    'it cannot be fetched',
  ],
  ['not packed', (_q, response) => response.setHeader('content-encoding', 'gzip').end('plain'), 'unreadable', 'it cannot be fetched'],
  ['nothing', (_q, response) => response.end(), 'empty-file', 'it is empty'],
])('%s: one problem that says so', async (_name, listener, code, message) => {
  const problem = { code, message: expect.stringContaining(message), action: expect.any(String) };
  // only who is too slow is given little time: a busy machine makes no other row slow
  expect(await readFrom(listener, '/feed.xml', code === 'too-slow' ? { timeoutMs: 300 } : {})).toMatchObject([{ problem }]);
});

test('a web page is asked for its feed', async () => {
  const page = '<!doctype html><html><head><link rel="alternate" href="/news.xml" type="application/rss+xml"></head></html>';
  const address = await serve((_request, response) => response.end(page));
  expect(await feedResults(`${address}/`)).toMatchObject([
    { problem: { code: 'bad-record', action: `give the feed that it offers: ${address}/news.xml` } },
  ]);
});

test('a server that is not there', async () => {
  expect(await feedResults('http://127.0.0.1:65535/feed')).toMatchObject([
    { problem: { code: 'unreadable', message: 'it cannot be fetched (ECONNREFUSED)' } },
  ]);
});

test('a reading that is called off ends without a problem', async () => {
  const controller = new AbortController();
  const listener: RequestListener = () => setTimeout(() => controller.abort(), 20);
  expect(await readFrom(listener, '/feed.xml', { signal: controller.signal })).toEqual([]);
});
