import { readdirSync, readFileSync } from 'node:fs';
import { hc } from 'hono/client';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { AppType } from '../../../review/server/app.ts';
import { TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly description: string; readonly content?: Record<string, { readonly schema: object }> }>;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

let desk: TestDesk;
let document: OpenApi;
beforeAll(async () => {
  desk = await TestDesk.open();
  document = (await desk.ask('/api/openapi.json')).json as OpenApi;
});
afterAll(() => desk.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('every route of the sources is in it', () => {
  const folder = 'review/server/routes';
  const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const written = sources.flatMap((source) =>
    [...source.matchAll(/method: '(?<method>\w+)',\s+path: '(?<path>[^']+)'/g)].map(
      ({ groups }) => `${groups!['method']} ${groups!['path']}`,
    ),
  );
  expect(written.length).toBeGreaterThan(25);
  expect(
    operations()
      .map(({ path, method }) => `${method} ${path}`)
      .sort(),
  ).toEqual(written.sort());
});

test('every operation says what it is for, what it takes and what it answers', () => {
  expect(document.openapi).toBe('3.1.0');
  for (const { path, method, operation } of operations()) {
    const { summary, parameters = [], requestBody, responses } = operation;
    expect(summary).toBeTruthy();
    const named = [...path.matchAll(/\{(?<name>\w+)\}/g)].map(({ groups }) => groups!['name']);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
    for (const { schema } of parameters) expect(Object.keys(schema).length).toBeGreaterThan(0);
    if (requestBody !== undefined) expect([requestBody.required, Object.keys(requestBody.content)]).toEqual([true, ['application/json']]);
    expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
    if (path.startsWith('/api') && path !== '/api/login') expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
    if (requestBody !== undefined)
      expect([method, Object.keys(responses)]).toEqual([method, expect.arrayContaining(['413', '415', '422'])]);
  }
});

test('what it points at is there', () => {
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(?<name>[^"]+)"/g)].map(
    ({ groups }) => groups!['name']!,
  );
  expect(pointers.length).toBeGreaterThan(20);
  for (const name of new Set(pointers)) expect(Object.keys(document.components.schemas)).toContain(name);
});

test('the typed client of hono speaks with the desk', async () => {
  const { api } = hc<AppType>(desk.address);
  const me = await api.me.$get();
  const { csrf } = await me.json();
  const queue = await api.conflicts.$get({ query: { kind: 'quantity', limit: '1' } });
  const [item] = (await queue.json()).items;
  const page = await api.conflicts[':id'].$get({ param: { id: item!.id } });
  const { version } = await page.json();
  const decided = await api.conflicts[':id'].judgements.$post(
    { param: { id: item!.id }, json: { decision: 'confirmed', version } },
    { headers: { 'x-crosscheck-csrf': csrf } },
  );
  expect(decided.status).toBe(201);
});
