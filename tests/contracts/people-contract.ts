import { beforeEach, expect, test } from '@jest/globals';
import type { User, Webhook } from '../../schemas/index.ts';
import type { Desk } from '../../store/desk.ts';
import { DeskRefusal } from '../../store/desk-refusal.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { decideOn, find } from './desk-run.ts';
import { MINUTE, type OpenedStore, SECOND } from './opened-store.ts';

const ana: User = { name: 'Ana Lima', role: 'editor', password: 'scrypt$1' };
const ben: User = { name: 'Ben', role: 'reader', password: 'scrypt$2' };
const hook: Webhook = { id: 'w1', url: 'https://desk.example/hook', events: ['conflict.decided'], secret: 's'.repeat(20) };

/** Users, sessions, tokens, views and webhooks. */
export function describePeople(opened: () => OpenedStore): void {
  let desk: Desk;
  beforeEach(() => {
    desk = opened().store.desk;
  });
  const expires = Date.parse('2026-01-16T12:00:00Z') + MINUTE;
  const logIn = (idHash: string, user: string) => desk.saveSession({ idHash, user, csrf: `csrf of ${idHash}`, expires });

  test('users come by name, are changed and removed', async () => {
    for (const user of [ben, ana]) await desk.saveUser(user);
    expect(await desk.users()).toEqual([ana, ben]);
    await desk.saveUser({ ...ben, role: 'admin' });
    expect([await desk.user('Ben'), await desk.user('ben'), await desk.user('B\0en')]).toEqual([
      { ...ben, role: 'admin' },
      undefined,
      undefined,
    ]);
    expect([await desk.removeUser('Ben'), await desk.removeUser('Ben')]).toEqual([true, false]);
    expect(await desk.users()).toEqual([ana]);
  });

  test('a session ends by itself, by leaving, with its user, and when the user is changed', async () => {
    for (const user of [ana, ben]) await desk.saveUser(user);
    for (const id of ['s1', 's2']) await logIn(id, 'Ana Lima');
    await logIn('s3', 'Ben');
    expect(await desk.session('s1')).toEqual({ idHash: 's1', user: 'Ana Lima', csrf: 'csrf of s1', expires });
    await desk.removeSession('s1');
    expect([await desk.session('s1'), (await desk.session('s2'))?.user]).toEqual([undefined, 'Ana Lima']);
    await desk.saveUser(ana);
    expect(await desk.session('s2')).toBeDefined();
    await desk.saveUser({ ...ana, password: 'scrypt$3' });
    expect(await desk.session('s2')).toBeUndefined();
    await desk.removeUser('Ben');
    expect(await desk.session('s3')).toBeUndefined();
    await logIn('s4', 'Ana Lima');
    opened().pass(MINUTE);
    expect(await desk.session('s4')).toBeUndefined();
  });

  test.each([
    ['a name that goes into a header', () => desk.saveUser({ ...ana, name: 'Ana\r\nSet-Cookie: x' })],
    ['a role that there is not', () => desk.saveUser({ ...ana, role: 'owner' as 'admin' })],
    ['a view of a megabyte', () => desk.saveView('Ana Lima', { name: 'x'.repeat(1_000_000), filter: {} })],
    ['a filter that there is not', () => desk.saveView('Ana Lima', { name: 'x', filter: { status: 'lost' as 'open' } })],
    ['a webhook that is a file', () => desk.saveWebhook({ ...hook, url: 'file:///etc/passwd' })],
  ])('%s is refused', async (_name, save) => {
    await expect(save()).rejects.toThrow(DeskRefusal);
    expect([await desk.users(), await desk.views('Ana Lima'), await desk.webhooks()]).toEqual([[], [], []]);
  });

  test('tokens are found by their hash', async () => {
    await desk.saveToken({ name: 'nightly', hash: 'h1', role: 'editor' });
    await desk.saveToken({ name: 'feeds', hash: 'h2', role: 'reviewer' });
    await desk.saveToken({ name: 'nightly', hash: 'h3', role: 'reader' });
    expect((await desk.tokens()).map(({ name }) => name)).toEqual(['feeds', 'nightly']);
    expect([await desk.token('h1'), await desk.token('h3')]).toEqual([undefined, { name: 'nightly', hash: 'h3', role: 'reader' }]);
    expect([await desk.removeToken('nightly'), await desk.removeToken('nightly'), await desk.token('h3')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  test('views are each user’s own', async () => {
    await desk.saveUser(ana);
    await desk.saveView('Ana Lima', { name: 'open', filter: { status: 'open' } });
    await desk.saveView('Ana Lima', { name: 'dates', filter: { kind: 'date' } });
    await desk.saveView('Ben', { name: 'open', filter: { by: 'me' } });
    await desk.saveView('Ana Lima', { name: 'open', filter: { status: 'open', search: 'storm' } });
    expect(await desk.views('Ana Lima')).toEqual([
      { name: 'dates', filter: { kind: 'date' } },
      { name: 'open', filter: { status: 'open', search: 'storm' } },
    ]);
    expect([await desk.removeView('Ana Lima', 'dates'), await desk.removeView('Ana Lima', 'dates')]).toEqual([true, false]);
    await desk.removeUser('Ana Lima');
    expect([await desk.views('Ana Lima'), await desk.views('Ben')]).toEqual([[], [{ name: 'open', filter: { by: 'me' } }]]);
  });

  test('a message waits until it is sent: taken by one, put off, ended, or gone with its webhook', async () => {
    await find(opened(), [makeConflict([['a@0:nine'], ['b@0:ten']], { id: 'towns' })]);
    for (const id of ['w1', 'w2']) await desk.saveWebhook({ ...hook, id });
    await desk.saveWebhook({ ...hook, id: 'w3', events: ['conflict.flagged'] });
    const judgement = await decideOn(desk, 'towns', 'confirmed');
    const taken = (await Promise.all([desk.takeDeliveries(5, MINUTE), desk.takeDeliveries(5, MINUTE)])).flat();
    expect(taken.map(({ webhook, attempts }) => [webhook.id, attempts]).toSorted()).toEqual([
      ['w1', 0],
      ['w2', 0],
    ]);
    expect(JSON.parse(taken[0]!.body)).toMatchObject({
      event: 'conflict.decided',
      at: '2026-01-16T12:00:00.000Z',
      item: { id: 'towns', status: 'confirmed' },
      judgement,
    });
    const [first, second] = taken.toSorted((x, y) => (x.webhook.id < y.webhook.id ? -1 : 1));
    await desk.putOffDelivery(first!.id, 10 * SECOND);
    opened().pass(10 * SECOND);
    expect((await desk.takeDeliveries(5, MINUTE)).map(({ id, attempts }) => [id, attempts])).toEqual([[first!.id, 1]]);
    await desk.endDelivery(first!.id);
    opened().pass(2 * MINUTE);
    expect((await desk.takeDeliveries(5, MINUTE)).map(({ id }) => id)).toEqual([second!.id]);
    expect((await desk.webhooks()).map(({ id }) => id)).toEqual(['w1', 'w2', 'w3']);
    expect([await desk.removeWebhook('w2'), await desk.removeWebhook('w2')]).toEqual([true, false]);
    opened().pass(2 * MINUTE);
    expect(await desk.takeDeliveries(5, MINUTE)).toEqual([]);
  });
}
