import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Role } from '../../../schemas/index.ts';
import { PASSWORD, type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const HOUR = 3_600_000;
const TOWNS = 'conflict-towns';

let desk: TestDesk;
let time = Date.now();
const sessions: Partial<Record<Role, Session>> = {};
const as = (role: Role) => sessions[role]!;
beforeAll(async () => {
  const users = { rita: 'reader', rolf: 'reviewer', edna: 'editor', adam: 'admin' } as const;
  desk = await TestDesk.open({ now: () => time }, users);
  for (const [name, role] of Object.entries(users)) sessions[role] = await desk.session(name);
});
afterAll(() => desk.close());

const login = (name: string, password: string, headers: Record<string, string> = {}) =>
  desk.ask('/api/login', { method: 'POST', body: { name, password }, headers });

describe('log-in', () => {
  test('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const { status, headers, json } = await login('adam', PASSWORD);
    expect([status, json.name, json.role, json.local]).toEqual([200, 'adam', 'admin', false]);
    expect(String(headers['set-cookie'])).toMatch(/^crosscheck=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('is needed for everything but the health and log-in itself', async () => {
    const { paths } = (await as('admin').get('/api/openapi.json')).json as { paths: Record<string, object> };
    const open: string[] = [];
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods)) {
        const { status } = await desk.ask(path.replaceAll(/\{\w+\}/g, 'x'), { method: method.toUpperCase() });
        if (status !== 401) open.push(`${method} ${path}`);
      }
    expect(open.sort()).toEqual(['get /healthz', 'post /api/login']);
  });

  test('with a wrong password and with a wrong name answer alike', async () => {
    const [one, other] = [await login('adam', 'not the password'), await login('nobody', 'not the password')];
    expect([one.status, one.json]).toEqual([401, { error: 'wrong', message: 'the name or the password is wrong' }]);
    expect([other.status, other.json]).toEqual([one.status, one.json]);
    expect(one.headers['set-cookie']).toBeUndefined();
  });

  test.each([{ name: 'adam' }, { name: ['adam'], password: PASSWORD }, { name: 'adam', password: 'x'.repeat(1_001) }, {}])(
    'of %# does not fit, and what was sent is not repeated',
    async (body) => {
      const { status, text } = await desk.ask('/api/login', { method: 'POST', body });
      expect(status).toBe(422);
      expect(text).not.toContain(PASSWORD);
    },
  );

  test('never writes a password, a cookie or a code into the log', async () => {
    await login('adam', 'a secret of mine', { cookie: 'crosscheck=stolen' });
    const log = JSON.stringify(desk.lines);
    for (const secret of [PASSWORD, 'a secret of mine', 'stolen', as('admin').headers['x-crosscheck-csrf']!])
      expect(log).not.toContain(secret);
    expect(log).toContain('a log-in was refused');
  });

  test('in clear from another machine is refused with what to do, before the password is looked at', async () => {
    const far = await TestDesk.open({ allowHosts: ['desk.example'] }, { adam: 'admin' });
    const from = (origin: string) => ({ host: 'desk.example', origin, 'sec-fetch-site': 'same-origin' });
    const ask = (origin: string) =>
      far.ask('/api/login', { method: 'POST', body: { name: 'adam', password: PASSWORD }, headers: from(origin) });
    expect(await ask('http://desk.example')).toMatchObject({ status: 403, json: { error: 'https' } });
    const { status, headers } = await ask('https://desk.example');
    expect(status).toBe(200);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-crosscheck=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    await far.close();
  });
});

describe('guessing passwords', () => {
  test('is stopped after five tries, also for the right one, and goes on after a while', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => login('rita', 'guess')));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const { status, headers, json } = await login('rita', PASSWORD);
    expect([status, json.error, Number(headers['retry-after']) > 600]).toEqual([429, 'too-many', true]);
    expect((await login('rolf', PASSWORD)).status).toBe(200);
    time += HOUR;
    expect((await login('rita', PASSWORD)).status).toBe(200);
  });
});

describe('behind a proxy on this machine', () => {
  test('it is the sender that the proxy names last who is slowed down', async () => {
    const from = (forwarded: string) => login('edna', 'guess', { 'x-forwarded-for': forwarded });
    for (let tries = 0; tries < 5; tries += 1) expect((await from(`198.51.100.${tries}, 203.0.113.9`)).status).toBe(401);
    expect((await from('198.51.100.77, 203.0.113.9')).status).toBe(429);
    expect((await from('203.0.113.9, 198.51.100.77')).status).toBe(401);
  });
});

describe('a session', () => {
  test('ends with log-out', async () => {
    const session = await desk.session('rolf');
    expect((await session.get('/api/me')).status).toBe(200);
    const out = await session.send('POST', '/api/logout');
    expect([out.status, String(out.headers['set-cookie'])]).toEqual([204, expect.stringMatching(/^crosscheck=; Max-Age=0/)]);
    expect((await session.get('/api/me')).status).toBe(401);
  });

  test('ends after a working day', async () => {
    const session = await desk.session('rolf');
    time += 11 * HOUR;
    expect((await session.get('/api/me')).status).toBe(200);
    time += 2 * HOUR;
    expect((await session.get('/api/me')).status).toBe(401);
    for (const [name, role] of [
      ['rita', 'reader'],
      ['rolf', 'reviewer'],
      ['edna', 'editor'],
      ['adam', 'admin'],
    ] as const)
      sessions[role] = await desk.session(name);
  });

  test.each(['', 'x', 'x'.repeat(43), 'x'.repeat(5_000), '../../x', '%00'])('is not made up: %j', async (secret) => {
    expect((await desk.ask('/api/me', { headers: { cookie: `crosscheck=${secret}` } })).status).toBe(401);
  });

  test('does not take the code of another', async () => {
    const headers = { ...as('reviewer').headers, 'x-crosscheck-csrf': as('editor').headers['x-crosscheck-csrf']! };
    const { status, json } = await desk.ask(`/api/conflicts/${TOWNS}/lease`, { method: 'PUT', headers });
    expect([status, json.error]).toEqual([403, 'csrf']);
  });

  test('ends when the user gets another password, another role, or is removed', async () => {
    const add = (role: Role, password: string) => as('admin').send('POST', '/api/users', { name: 'nora', role, password });
    const newSession = async () => {
      await add('reviewer', PASSWORD);
      return desk.session('nora');
    };
    for (const change of [
      () => add('reviewer', 'another password'),
      () => add('reader', PASSWORD),
      () => as('admin').send('DELETE', '/api/users/nora'),
    ]) {
      const session = await newSession();
      expect((await session.get('/api/me')).status).toBe(200);
      await change();
      expect((await session.get('/api/me')).status).toBe(401);
    }
  });
});

describe('roles', () => {
  const least: [Role, string, string][] = [
    ['reader', 'GET', '/api/me'],
    ['reader', 'GET', '/api/conflicts'],
    ['reader', 'GET', '/api/conflicts/next'],
    ['reader', 'GET', '/api/conflicts/{id}'],
    ['reader', 'GET', '/api/stories'],
    ['reader', 'GET', '/api/stories/{id}'],
    ['reader', 'GET', '/api/articles/{id}'],
    ['reader', 'GET', '/api/log'],
    ['reader', 'GET', '/api/views'],
    ['reader', 'POST', '/api/logout'],
    ['reviewer', 'POST', '/api/conflicts/{id}/judgements'],
    ['reviewer', 'PUT', '/api/conflicts/{id}/lease'],
    ['reviewer', 'DELETE', '/api/conflicts/{id}/lease'],
    ['reviewer', 'POST', '/api/judgements/bulk'],
    ['reviewer', 'POST', '/api/undo'],
    ['reviewer', 'PUT', '/api/views/{name}'],
    ['reviewer', 'DELETE', '/api/views/{name}'],
    ['editor', 'POST', '/api/stories/rulings'],
    ['editor', 'POST', '/api/clusters/rulings'],
    ['editor', 'POST', '/api/articles'],
    ['editor', 'GET', '/api/exports/{format}'],
    ['admin', 'GET', '/api/users'],
    ['admin', 'POST', '/api/users'],
    ['admin', 'DELETE', '/api/users/{name}'],
    ['admin', 'GET', '/api/tokens'],
    ['admin', 'POST', '/api/tokens'],
    ['admin', 'DELETE', '/api/tokens/{name}'],
    ['admin', 'GET', '/api/webhooks'],
    ['admin', 'POST', '/api/webhooks'],
    ['admin', 'DELETE', '/api/webhooks/{id}'],
  ];

  test('every route has one', async () => {
    const { paths } = (await as('admin').get('/api/openapi.json')).json as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const rest = ['GET /healthz', 'GET /api/events', 'POST /api/login'];
    expect(routes.sort()).toEqual([...rest, ...least.map(([, method, path]) => `${method} ${path}`)].sort());
  });

  test.each(least.filter(([role]) => role !== 'reader'))('it takes a %s to %s %s', async (role, method, path) => {
    const below = Role.options[Role.options.indexOf(role) - 1]!;
    const address = path.replaceAll(/\{\w+\}/g, 'x');
    const body = method === 'GET' ? undefined : {};
    expect(await as(below).send(method, address, body)).toMatchObject({ status: 403, json: { error: 'role' } });
    expect((await as(role).send(method, address, body)).json?.error).not.toBe('role');
  });
});

describe('what belongs to others', () => {
  test('a view is seen, changed and removed by its owner alone', async () => {
    const view = { filter: { status: 'open', search: 'rolf’s own' } };
    expect((await as('reviewer').send('PUT', '/api/views/mine', view)).status).toBe(200);
    expect((await as('editor').get('/api/views')).json).toEqual([]);
    expect((await as('editor').send('DELETE', '/api/views/mine')).status).toBe(404);
    await as('editor').send('PUT', '/api/views/mine', { filter: {} });
    expect((await as('reviewer').get('/api/views')).json).toEqual([{ name: 'mine', ...view }]);
    expect((await as('reviewer').send('DELETE', '/api/views/mine')).status).toBe(204);
    expect((await as('reviewer').get('/api/views')).json).toEqual([]);
  });

  test('a reviewer takes back own decisions; it takes an editor for those of others', async () => {
    const { json } = await as('editor').decide(TOWNS, { decision: 'confirmed' });
    const undo = { judgementIds: [json.judgements[0].id] };
    expect(await as('reviewer').send('POST', '/api/undo', undo)).toMatchObject({ status: 403, json: { error: 'others' } });
    const own = await as('reviewer').decide(TOWNS, { decision: 'unresolved' });
    expect((await as('reviewer').get(`/api/conflicts/${TOWNS}`)).json.standing.status).toBe('disagreed');
    expect((await as('reviewer').send('POST', '/api/undo', { judgementIds: [own.json.judgements[0].id] })).status).toBe(201);
    expect((await as('admin').send('POST', '/api/undo', undo)).json.judgements).toHaveLength(1);
  });

  test('who decides is who is logged in, whatever is sent', async () => {
    const { json } = await as('reviewer').decide('conflict-bridge', { decision: 'confirmed', by: 'adam', at: '2001-01-01T00:00:00Z' });
    expect(json.judgements[0]).toMatchObject({ by: 'rolf', at: new Date(time).toISOString() });
  });

  test('a lease of another is neither taken nor ended', async () => {
    await as('editor').send('PUT', '/api/conflicts/conflict-injured/lease');
    expect((await as('reviewer').send('PUT', '/api/conflicts/conflict-injured/lease')).json.by).toBe('edna');
    await as('reviewer').send('DELETE', '/api/conflicts/conflict-injured/lease');
    expect((await as('reviewer').get('/api/conflicts/conflict-injured')).json.lease.by).toBe('edna');
  });
});

describe('users', () => {
  test('are shown without what is kept of their passwords', async () => {
    const { json, text } = await as('admin').get('/api/users');
    expect(json.map(({ name }: { name: string }) => name)).toEqual(['adam', 'edna', 'rita', 'rolf']);
    expect(text).not.toContain('scrypt');
  });

  test('get another role and keep their password; a new one needs a password', async () => {
    const users = (name: string, role: string) => as('admin').send('POST', '/api/users', { name, role });
    await as('admin').send('POST', '/api/users', { name: 'paul', role: 'reader', password: PASSWORD });
    expect((await users('paul', 'reviewer')).json).toEqual({ name: 'paul', role: 'reviewer' });
    expect((await (await desk.session('paul')).get('/api/me')).json.role).toBe('reviewer');
    expect((await users('nobody', 'reader')).status).toBe(422);
    expect(await desk.store.desk.user('nobody')).toBeUndefined();
    await as('admin').send('DELETE', '/api/users/paul');
  });

  test('always have an admin among them', async () => {
    expect((await as('admin').send('DELETE', '/api/users/adam')).json.error).toBe('last-admin');
    const less = { name: 'adam', role: 'reader', password: PASSWORD };
    expect((await as('admin').send('POST', '/api/users', less)).status).toBe(409);
    expect((await as('admin').get('/api/me')).json.role).toBe('admin');
  });

  test.each([
    { name: 'short', role: 'reader', password: '123456789' },
    { name: 'token/x', role: 'reader', password: PASSWORD },
    { name: ' adam', role: 'reader', password: PASSWORD },
    { name: 'root', role: 'owner', password: PASSWORD },
  ])('that do not fit are refused: $name', async (user) => {
    expect((await as('admin').send('POST', '/api/users', user)).status).toBe(422);
    expect((await as('admin').get('/api/users')).json).toHaveLength(4);
  });
});

describe('a token', () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const rows = [{ id: 'fresh', source: 'Bay Wire', text: 'Ten boats sank.' }, { id: 'bad' }, 7, { text: 'A date.', published: 'soon' }];

  test('lets a program put articles in, without cookie and code; rows that are none are named', async () => {
    const made = await as('admin').send('POST', '/api/tokens', { name: 'feeds', role: 'editor' });
    expect(made.json).toMatchObject({ name: 'feeds', role: 'editor', token: expect.stringMatching(/^crosscheck_[\w-]{43}$/) });
    const { status, json } = await desk.ask('/api/articles', { method: 'POST', body: rows, headers: bearer(made.json.token) });
    expect([status, json.accepted, json.new, json.ids[0]]).toEqual([200, 2, 2, 'fresh']);
    expect(json.problems).toEqual([
      { row: 1, message: expect.stringMatching(/^"text" is missing; a row needs "text"/) },
      { row: 2, message: expect.stringMatching(/^the record is not an object/) },
      { row: 3, message: expect.stringMatching(/^the publication date "soon" is no date/) },
    ]);
    expect((await desk.store.article('fresh'))?.text).toBe('Ten boats sank.');
    const again = await desk.ask('/api/articles', { method: 'POST', body: rows.slice(0, 1), headers: bearer(made.json.token) });
    expect(again.json).toMatchObject({ accepted: 1, new: 0, known: 1 });
    expect((await as('admin').get('/api/tokens')).text).not.toContain(made.json.token.slice(11));
  });

  test('is good for its role, and until it is removed', async () => {
    const { token } = (await as('admin').send('POST', '/api/tokens', { name: 'looker', role: 'reader' })).json;
    expect((await desk.ask('/api/me', { headers: bearer(token) })).json).toMatchObject({ name: 'token/looker', role: 'reader' });
    expect((await desk.ask('/api/articles', { method: 'POST', body: rows, headers: bearer(token) })).status).toBe(403);
    await as('admin').send('DELETE', '/api/tokens/looker');
    expect((await desk.ask('/api/me', { headers: bearer(token) })).status).toBe(401);
  });

  test.each(['Bearer', 'Bearer ', 'Bearer x', `Bearer crosscheck_${'x'.repeat(43)}`, `Basic ${btoa(`adam:${PASSWORD}`)}`, 'bearer x y'])(
    'that is forged is refused, even beside a session: %s',
    async (authorization) => {
      expect(await desk.ask('/api/me', { headers: { ...as('admin').headers, authorization } })).toMatchObject({
        status: 401,
        json: { error: 'token' },
      });
    },
  );

  test.each([[[]], [{}], [[{}]], [Array.from({ length: 1_001 }, () => ({ text: 'x' }))]])('rows that cannot be taken: %#', async (body) => {
    expect((await as('editor').send('POST', '/api/articles', body)).status).toBe(422);
  });
});
