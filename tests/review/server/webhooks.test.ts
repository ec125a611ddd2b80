import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startDeliveries, waitAfter } from '../../../review/server/webhooks/delivery-loop.ts';
import { postJson } from '../../../review/server/webhooks/post-json.ts';
import { signDelivery } from '../../../review/server/webhooks/sign-delivery.ts';
import type { Delivery } from '../../../store/desk-hooks.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const SECRET = 'a shared secret of ours';
const received: Received[] = [];
let receiver: Server;
let place: string;
let desk: TestDesk;
let ana: Session;
beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const path = request.url ?? '';
      received.push({ path, headers: request.headers, body });
      if (path === '/moved') response.writeHead(302, { location: '/taken' });
      else if (path === '/broken') response.statusCode = 500;
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  place = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  desk = await TestDesk.open();
  ana = await desk.session();
});
afterAll(async () => {
  await desk.close();
  receiver.close();
});

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a decision is told, signed with the time and the secret', async () => {
  const made = await ana.send('POST', '/api/webhooks', { url: `${place}/taken`, events: ['conflict.decided'], secret: SECRET });
  expect([made.status, made.json.secret]).toEqual([201, SECRET]);
  await ana.decide('conflict-towns', { decision: 'confirmed', rationale: 'both stand there' });
  await until(() => received.length > 0);
  const [{ headers, body }] = received as [Received];
  expect(JSON.parse(body)).toMatchObject({ event: 'conflict.decided', judgement: { conflictId: 'conflict-towns', by: 'ana' } });
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-crosscheck-event': 'conflict.decided' });
  const [, time, signature] = /^t=(\d+),v1=([\da-f]{64})$/.exec(String(headers['x-crosscheck-signature']))!;
  expect(signature).toBe(createHmac('sha256', SECRET).update(`${time}.${body}`).digest('hex'));
  expect(Math.abs(Date.now() / 1_000 - Number(time))).toBeLessThan(60);
});

test('webhooks are listed without their secret, which is made where none is given, and can be removed', async () => {
  const made = await ana.send('POST', '/api/webhooks', { url: `${place}/other`, events: ['conflict.flagged', 'conflict.flagged'] });
  expect(made.json).toMatchObject({ events: ['conflict.flagged'], secret: expect.stringMatching(/^[\w-]{43}$/) });
  const listed = await ana.get('/api/webhooks');
  expect(listed.json).toHaveLength(2);
  expect(listed.text).not.toContain(made.json.secret);
  expect((await ana.send('DELETE', `/api/webhooks/${made.json.id}`)).status).toBe(204);
  expect((await ana.send('DELETE', `/api/webhooks/${made.json.id}`)).status).toBe(404);
});

test.each([
  { url: 'javascript:alert(1)', events: ['conflict.decided'] },
  { url: 'file:///etc/passwd', events: ['conflict.decided'] },
  { url: 'ftp://desk.example', events: ['conflict.decided'] },
  { url: 'https://desk.example', events: [] },
  { url: 'https://desk.example', events: ['everything'] },
  { url: 'https://desk.example', events: ['conflict.decided'], secret: 'short' },
])('%j is refused', async (webhook) => {
  expect((await ana.send('POST', '/api/webhooks', webhook)).status).toBe(422);
});

describe('posting', () => {
  test('follows no redirect', async () => {
    const before = received.length;
    expect(await postJson(`${place}/moved`, '{}', {})).toBe(302);
    expect(received.slice(before).map(({ path }) => path)).toEqual(['/moved']);
  });

  test('of a name that nobody knows is refused, and ends nothing else', async () => {
    await expect(postJson('https://hooks.invalid/desk', '{}', {})).rejects.toThrow(/hooks\.invalid/);
  });

  test.each(['http://169.254.169.254/latest', 'http://[fe80::1]/', 'http://[::ffff:169.254.169.254]/'])(
    'does not go to %s',
    async (url) => {
      await expect(postJson(url, '{}', {})).rejects.toThrow('is no address to which webhooks are sent');
    },
  );
});

test('a signature holds for its time, its body and its secret alone', () => {
  const signature = signDelivery(SECRET, '{"a":1}', 1_760_000_000);
  expect(signature).toBe(signDelivery(SECRET, '{"a":1}', 1_760_000_000));
  const others = [
    signDelivery(SECRET, '{"a":2}', 1_760_000_000),
    signDelivery(SECRET, '{"a":1}', 1_760_000_001),
    signDelivery('x', '{"a":1}', 1_760_000_000),
  ];
  for (const other of others) expect(other).not.toBe(signature);
});

describe('the loop', () => {
  const delivery = (id: string, path: string, attempts: number): Delivery => ({
    ...{ id, event: 'conflict.flagged', body: '{}', attempts },
    webhook: { id: 'w', url: path.startsWith('/') ? `${place}${path}` : path, events: ['conflict.flagged'], secret: SECRET },
  });

  /** What becomes of deliveries. */
  async function outcomesOf(...deliveries: Delivery[]): Promise<Record<string, string>> {
    const outcomes: Record<string, string> = {};
    const waiting = [deliveries];
    const note = (id: string, outcome: string) => Promise.resolve().then(() => void (outcomes[id] = outcome));
    const loop = startDeliveries({
      hooks: {
        takeDeliveries: () => Promise.resolve(waiting.pop() ?? []),
        endDelivery: (id) => note(id, 'ended'),
        putOffDelivery: (id, ms) => note(id, `again in ${ms}`),
      },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      now: Date.now,
    });
    await until(() => Object.keys(outcomes).length === deliveries.length);
    await loop.stop();
    return outcomes;
  }

  test('ends what was taken, puts off what was not, and gives up at last', async () => {
    const outcomes = await outcomesOf(
      delivery('taken', '/taken', 0),
      delivery('broken', '/broken', 0),
      delivery('moved', '/moved', 2),
      delivery('away', 'http://127.0.0.1:1/', 1),
      delivery('last', '/broken', 9),
    );
    expect(outcomes).toEqual({
      taken: 'ended',
      broken: 'again in 10000',
      moved: 'again in 90000',
      away: 'again in 30000',
      last: 'ended',
    });
  });

  test('waits longer each time, up to a quarter of a day', () => {
    const waits = Array.from({ length: 10 }, (_, attempts) => waitAfter(attempts));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(6 * 3_600_000);
  });
});
