import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadWebApp } from '../../../review/server/static/load-web-app.ts';
import { TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-web-'));
const web = join(folder, 'web');
let desk: TestDesk;
beforeAll(async () => {
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><script type="module" src="/assets/main-1.js"></script>');
  writeFileSync(join(web, 'assets', 'main-1.js'), 'export const answer = 42;\n');
  writeFileSync(join(web, 'assets', 'main-1.js.map'), '{}');
  writeFileSync(join(web, '.env'), 'SECRET=1');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(web, 'link.js'));
  desk = await TestDesk.open({ webFolder: web });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

test('the document of the app is what stands at the root', async () => {
  const { status, headers, text } = await desk.ask('/');
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
  expect(text).toContain('main-1.js');
});

test('its files have their type, never change, and are sent once', async () => {
  const { status, headers, text } = await desk.ask('/assets/main-1.js');
  expect([status, headers['content-type'], text]).toEqual([200, 'text/javascript; charset=utf-8', 'export const answer = 42;\n']);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  const again = await desk.ask('/assets/main-1.js', { headers: { 'if-none-match': String(headers['etag']) } });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('they are packed for those who can unpack', async () => {
  const answer = await fetch(`${desk.address}/assets/main-1.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual(['gzip', 'export const answer = 42;\n']);
  const packed = (await loadWebApp(web)).get('/assets/main-1.js')!.packed!;
  expect(gunzipSync(packed).toString()).toBe('export const answer = 42;\n');
});

describe('no address leads out of the folder', () => {
  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/..%5csecret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/%252e%252e/%252e%252e/secret.js',
    '//etc/passwd',
    '/etc/passwd',
    '/./../secret.js',
    '/assets/main-1.js%00.html',
    '/assets/..;/..;/secret.js',
    '/.env',
    '/assets/main-1.js.map',
    '/link.js',
    '/assets',
    '/assets/',
    '/__proto__',
    '/constructor',
  ])('%s', async (path) => {
    const { status, text } = await desk.ask(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/secret'|SECRET|root:/);
  });
});

test('an app that was not built says so', async () => {
  const bare = await TestDesk.open();
  const { status, headers, text } = await bare.ask('/');
  expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=UTF-8']);
  expect(text).toContain('was not built');
  expect(text).toContain('npm run build');
  await bare.close();
});
