import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MOST_BYTES } from '../../../review/server/security/check-body.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const UNDO = { judgementIds: ['judgement-none'] };

let desk: TestDesk;
let ana: Session;
beforeAll(async () => {
  desk = await TestDesk.open();
  ana = await desk.session();
});
afterAll(() => desk.close());

/** What an undo of nothing answers when it is let through. */
const THROUGH = 404;
const undo = (headers: Record<string, string>) =>
  desk.ask('/api/undo', { method: 'POST', body: UNDO, headers: { ...ana.headers, ...headers } });

describe('the name in a request', () => {
  test.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '169.254.1.1',
    'a@localhost',
    ' ',
    '[::2]',
  ])('%j is not this desk', async (host) => {
    for (const path of ['/api/me', '/api/conflicts', '/', '/api/openapi.json']) {
      const { status, text } = await desk.ask(path, { headers: { host } });
      expect([403, 400]).toContain(status);
      expect(text).not.toContain('csrf"');
    }
  });

  test.each(['localhost', 'localhost:7171', '127.0.0.1', '[::1]:80', 'LOCALHOST', 'localhost.'])('%j is', async (host) => {
    expect((await desk.ask('/api/me', { headers: { host } })).status).toBe(200);
  });

  test('is not looked at where only the health is told', async () => {
    const { status, json } = await desk.ask('/healthz', { headers: { host: 'evil.example' } });
    expect([status, json]).toEqual([200, { status: 'ok' }]);
  });
});

describe('a request from a page of another origin is refused', () => {
  test.each<[string, Record<string, string>]>([
    ['by its Origin', { origin: 'https://evil.example' }],
    ['by another port of this machine', { origin: 'http://localhost:1' }],
    ['by a hidden origin', { origin: 'null' }],
    ['by what is no origin', { origin: 'evil' }],
    ['by what the browser says of the site', { 'sec-fetch-site': 'cross-site' }],
    ['by a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_name, headers) => {
    expect(await undo(headers)).toMatchObject({ status: 403, json: { error: 'origin' } });
    expect((await desk.ask('/api/me', { headers })).status).toBe(403);
  });

  test('and one from its own page is not', async () => {
    const { host } = new URL(desk.address);
    expect((await undo({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(THROUGH);
  });
});

describe('what changes something needs the code of the page', () => {
  test.each(['', 'wrong', 'x'.repeat(43)])('%j is not it', async (code) => {
    expect(await undo({ 'x-crosscheck-csrf': code })).toMatchObject({ status: 403, json: { error: 'csrf' } });
  });

  test('on every route', async () => {
    const { paths } = (await desk.ask('/api/openapi.json')).json as { paths: Record<string, object> };
    const changing = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'get' && path !== '/api/login')
        .map((method) => ({ path: path.replaceAll(/\{\w+\}/g, 'x'), method: method.toUpperCase() })),
    );
    expect(changing.length).toBeGreaterThan(12);
    for (const { path, method } of changing)
      expect({ path, ...(await desk.ask(path, { method, body: {} })) }).toMatchObject({ path, status: 403, json: { error: 'csrf' } });
  });
});

describe('a body', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'of the type %j is refused',
    async (type) => {
      expect(await undo({ 'content-type': type })).toMatchObject({ status: 415, json: { error: 'content-type' } });
    },
  );

  test('may name its charset', async () => {
    expect((await undo({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(THROUGH);
  });

  test.each([
    ['no JSON', '{"judgementIds": [', 400],
    ['nothing', '', 400],
    ['a bare word', 'undefined', 400],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['the wrong type', '{"judgementIds": "all"}', 422],
    ['a nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 422],
    ['a prototype', '{"__proto__": {"batch": "x"}, "constructor": {"prototype": {"batch": "x"}}}', 422],
  ])('that is %s is refused', async (_name, body, status) => {
    const answer = await ana.send('POST', '/api/undo', body);
    expect([answer.status, typeof answer.json.message]).toEqual([status, 'string']);
    expect(Object.hasOwn(Object.prototype, 'batch')).toBe(false);
  });

  test('that is enormous is refused, also when it does not say so beforehand', async () => {
    const body = JSON.stringify({ batch: 'x'.repeat(MOST_BYTES) });
    expect(await ana.send('POST', '/api/undo', body)).toMatchObject({ status: 413, json: { error: 'too-large' } });
    const pieces = fetch(`${desk.address}/api/undo`, {
      method: 'POST',
      headers: { ...ana.headers, 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    });
    expect((await pieces).status).toBe(413);
  });
});

describe('an address', () => {
  test.each([
    ['/api/conflicts?cursor=zzz', 400],
    ['/api/conflicts?cursor=W10', 400],
    ['/api/conflicts?limit=0', 400],
    ['/api/conflicts?limit=1e9', 400],
    ['/api/conflicts?limit=-1', 400],
    ['/api/conflicts?status=closed', 400],
    ['/api/conflicts?status=open&status=open', 400],
    ['/api/conflicts?kind=__proto__', 400],
    [`/api/conflicts?search=${'x'.repeat(201)}`, 400],
    ['/api/conflicts?search=%00', 400],
    ['/api/conflicts?search=%ff', 400],
    ['/api/conflicts/%00', 400],
    ['/api/log?cursor=%27%3BDROP', 400],
    ['/api/stories?cursor=zzz', 400],
    ['/api/articles/harbor?version=-1', 400],
    ['/api/articles/harbor?version=99', 404],
    ['/api/articles/none', 404],
    ['/api/stories/none', 404],
    ['/api/exports/exe', 400],
    ['/api/none', 404],
    ['/none', 404],
  ])('%s answers %i', async (path, status) => {
    const answer = await ana.get(path);
    expect([answer.status, Object.keys(answer.json).slice(0, 2)]).toEqual([status, ['error', 'message']]);
  });

  test('with quotes and signs of SQL finds nothing, and harms nothing', async () => {
    for (const text of ["'; DROP TABLE docket; --", '%', '_', '\\', '"', 'a OR 1=1']) {
      const { status, json } = await ana.get(`/api/conflicts?search=${encodeURIComponent(text)}&outlet=${encodeURIComponent(text)}`);
      expect([status, json.total]).toEqual([200, 0]);
    }
    expect((await ana.get('/api/conflicts')).json.total).toBe(3);
  });
});

describe('every answer', () => {
  test.each(['/api/me', '/api/none', '/', '/healthz', '/api/conflicts?limit=0'])('%s has the headers that protect it', async (path) => {
    const { headers } = await desk.ask(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('tells the outside nothing of what went wrong inside', async () => {
    const broken = await TestDesk.open();
    await broken.store.close();
    const { status, json } = await broken.ask('/api/conflicts');
    expect([status, json]).toEqual([500, { error: 'failed', message: 'the desk failed to answer; its log says why' }]);
    expect(broken.lines.some(({ level }) => level === 'error')).toBe(true);
    expect((await broken.ask('/healthz')).status).toBe(503);
    await broken.close();
  });
});
