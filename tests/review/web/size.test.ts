import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const folder = 'dist/review/web';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((one) => one.isFile())
  .map(({ parentPath, name }) => ({ name, body: readFileSync(join(parentPath, name)) }));
const document = readFileSync(join(folder, 'index.html'), 'utf8');

test('the web app has 250 kB at most, gzipped', () => {
  const bytes = files.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(250_000);
});

test('its document runs no script and has no style of its own, so that a strict policy lets it in', () => {
  expect([...document.matchAll(/<script\b[^>]*>(?<body>[^<]*)/g)].map((found) => found.groups?.['body'])).toEqual(['']);
  expect(document).not.toMatch(/<style|style=|\son\w+=/);
});

test('it loads nothing from elsewhere', () => {
  const text = [document, ...files.filter(({ name }) => /\.(?:js|css)$/.test(name)).map(({ body }) => body.toString())].join('\n');
  const addresses = [...text.matchAll(/https?:\/\/\w[\w.-]*/g)].map(([address]) => address);
  // names of namespaces, and the bases that addresses are parsed against; none is asked
  expect([...new Set(addresses)].filter((address) => !/w3\.org$/.test(address))).toEqual([]);
  expect(text).not.toMatch(/@import|url\(/);
});

test('the licences of what is in it come with it', () => {
  expect(files.find(({ name }) => name === 'licenses.md')?.body.toString()).toMatch(/preact[\s\S]*MIT/i);
});
