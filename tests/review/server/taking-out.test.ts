import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { formats } from '../../../exports/formats.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
let ana: Session;
beforeAll(async () => {
  desk = await TestDesk.open({ now: () => Date.parse('2026-01-20T12:00:00Z') });
  ana = await desk.session();
  await ana.decide('conflict-towns', { decision: 'resolved', answer: '9 towns lost power', evidence: 'https://grid.example/outages' });
  await ana.decide('conflict-injured', { decision: 'unresolved' });
});
afterAll(() => desk.close());

describe('every format is a file to keep', () => {
  test.each(Object.values(formats).filter(({ name }) => name !== 'claimreview'))('$name', async ({ name, contentType, extension }) => {
    const { status, headers, text } = await ana.get(`/api/exports/${name}`);
    expect([status, headers['content-type']]).toEqual([200, contentType]);
    expect(headers['content-disposition']).toBe(`attachment; filename="crosscheck-${name}-2026-01-20.${extension}"`);
    expect([headers['x-content-type-options'], headers['cache-control']]).toEqual(['nosniff', 'no-store']);
    expect(text.length).toBeGreaterThan(100);
  });
});

test('a filter narrows what is taken out', async () => {
  const all = (await ana.get('/api/exports/csv')).text;
  const one = (await ana.get('/api/exports/csv?status=resolved')).text;
  expect([all, one].map((text) => text.includes('How long was the bridge shut?'))).toEqual([true, false]);
  expect(one).toContain('How many towns lost power?');
});

test('what is typed into a filter never comes into a header', async () => {
  const { status, headers } = await ana.get(
    `/api/exports/csv?search=${encodeURIComponent('x"\r\nSet-Cookie: a=b\r\n')}&story=${encodeURIComponent('../../x')}`,
  );
  expect([status, headers['set-cookie']]).toEqual([200, undefined]);
  expect(headers['content-disposition']).toBe('attachment; filename="crosscheck-csv-2026-01-20.csv"');
});

test('an export that lacks something is refused, and what is missing is named', async () => {
  const { status, json } = await ana.get('/api/exports/claimreview?status=resolved');
  expect([status, json.error]).toEqual([422, 'export']);
  expect(json.message.length).toBeGreaterThan(10);
});

test('the whole has the articles and the log with it', async () => {
  const types = (await ana.get('/api/exports/jsonl')).text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type);
  expect(new Set(types)).toEqual(new Set(['article', 'claim', 'conflict', 'judgement', 'story']));
});
