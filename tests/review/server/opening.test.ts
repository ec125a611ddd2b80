import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const opened: TestDesk[] = [];
const open = async (...args: Parameters<typeof TestDesk.open>) => {
  const desk = await TestDesk.open(...args);
  opened.push(desk);
  return desk;
};
afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.close();
});

test('without users there is one local user on this machine, and no log-in', async () => {
  const desk = await open();
  expect(desk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await desk.ask('/api/me')).json).toMatchObject({ name: 'ana', role: 'admin', local: true, secondReviewer: false });
});

describe('where others could come in, it does not open without users', () => {
  test.each([[{ host: '0.0.0.0' }], [{ host: '::' }], [{ host: '192.0.2.7' }], [{ allowHosts: ['desk.example'] }]])(
    '%j',
    async (options) => {
      await expect(open(options)).rejects.toThrow(/lets others in, and there are no users; "crosscheck user add NAME --role admin" makes/);
    },
  );

  test('and with users it does', async () => {
    const desk = await open({ host: '0.0.0.0', allowHosts: ['desk.example'] }, { adam: 'admin' });
    desk.address = desk.address.replace('0.0.0.0', '127.0.0.1');
    expect((await desk.ask('/api/me', { headers: { host: 'desk.example' } })).status).toBe(401);
    expect((await desk.ask('/api/me', { headers: { host: 'other.example' } })).status).toBe(403);
  });

  test('nor does it take for the local user whom a proxy lets in', async () => {
    const desk = await open();
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])
      expect((await desk.ask('/api/conflicts', { headers: { [header]: '192.0.2.7' } })).json.error).toBe('proxy');
  });
});

test('with users, this machine logs in too', async () => {
  const desk = await open({}, { adam: 'admin' });
  expect((await desk.ask('/api/conflicts')).status).toBe(401);
});

test('a port that another has is named', async () => {
  const { port } = new URL((await open()).address);
  await expect(open({ port: Number(port) })).rejects.toThrow(
    `port ${port} of 127.0.0.1 cannot be used: another program has it; name another port`,
  );
});

test('it closes at once, though somebody listens to what changes', async () => {
  const desk = await open();
  const listening = await fetch(`${desk.address}/api/events`);
  const start = Date.now();
  await desk.stop();
  expect(Date.now() - start).toBeLessThan(5_000);
  await expect(listening.text()).rejects.toThrow();
});
