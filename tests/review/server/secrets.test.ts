import { describe, expect, jest, test } from '@jest/globals';
import { allowedHosts } from '../../../review/server/security/allowed-hosts.ts';
import { checkPassword } from '../../../review/server/security/check-password.ts';
import { hashPassword } from '../../../review/server/security/hash-password.ts';
import { hostName } from '../../../review/server/security/host-name.ts';
import { LoginLimit } from '../../../review/server/security/login-limit.ts';
import { isLoopback } from '../../../review/server/security/loopback.ts';

jest.setTimeout(60_000);

describe('a password', () => {
  test('is kept as salt and scrypt hash, another each time', async () => {
    const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    for (const record of [one, other]) expect(await checkPassword('correct horse', record)).toBe(true);
    for (const wrong of ['', 'correct hors', 'Correct horse', 'correct horse ']) expect(await checkPassword(wrong, one)).toBe(false);
  });

  test('is the same however its accents are typed', async () => {
    expect(await checkPassword('cafe\u0301 au lait', await hashPassword('caf\u00E9 au lait'))).toBe(true);
  });

  test.each([undefined, '', 'correct horse', 'scrypt$1$1$1$$', `scrypt$9999999$8$3$${'a'.repeat(22)}$${'a'.repeat(43)}`])(
    'is never that of the record %j',
    async (record) => {
      expect(await checkPassword('', record)).toBe(false);
    },
  );
});

describe('the name in a Host header', () => {
  test.each([
    ['Desk.Example:443', 'desk.example'],
    ['desk.example.', 'desk.example'],
    ['[::1]:7171', '[::1]'],
    ['127.0.0.1', '127.0.0.1'],
    ['a@desk.example', undefined],
    ['desk.example/x', undefined],
    ['desk example', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j → %j', (header, name) => expect(hostName(header)).toBe(name));
});

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['[::1]', true],
  ['localhost', true],
  ['::ffff:127.0.0.1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['10.0.0.7', false],
])('%s is this machine alone: %s', (host, is) => expect(isLoopback(host)).toBe(is));

test('the desk answers under the name it is bound to and those that are allowed', () => {
  const own = ['localhost', '127.0.0.1', '[::1]'];
  expect([...allowedHosts({ host: '0.0.0.0', allow: ['Desk.Example', 'fd00::7'] })]).toEqual([...own, 'desk.example', '[fd00::7]']);
  expect([...allowedHosts({ host: '192.0.2.7', allow: [] })]).toEqual([...own, '192.0.2.7']);
});

describe('the limit on log-ins', () => {
  const wrong = (limit: LoginLimit, name: string, address: string) => {
    const wait = limit.begin(name, address);
    if (wait === 0) limit.end(name, address, { isRight: false });
    return wait;
  };

  test('counts a name at an address, an address with any names, and a name from any address', () => {
    const limit = new LoginLimit(() => 0);
    expect(Array.from({ length: 7 }, () => wrong(limit, 'Ann', '1') > 0)).toEqual([false, false, false, false, false, true, true]);
    expect(wrong(limit, 'ann', '1')).toBeGreaterThan(0);
    expect(wrong(limit, 'ann', '2')).toBe(0);
    const names = Array.from({ length: 60 }, (_, index) => wrong(limit, `name ${index}`, '1') === 0);
    expect(names.filter(Boolean)).toHaveLength(45);
    const addresses = Array.from({ length: 120 }, (_, index) => wrong(limit, 'ann', `address ${index}`) === 0);
    expect(addresses.filter(Boolean)).toHaveLength(94);
  });

  test('forgets after a while, and with the right password', () => {
    let time = 0;
    const limit = new LoginLimit(() => time);
    for (let tries = 0; tries < 6; tries += 1) wrong(limit, 'ann', '1');
    expect(wrong(limit, 'ann', '1')).toBe(900);
    time = 900_000;
    for (let tries = 0; tries < 4; tries += 1) expect(wrong(limit, 'ann', '1')).toBe(0);
    expect(limit.begin('ann', '1')).toBe(0);
    limit.end('ann', '1', { isRight: true });
    expect(wrong(limit, 'ann', '1')).toBe(0);
  });

  test('lets no more than a few passwords be checked at once', () => {
    const limit = new LoginLimit(() => 0);
    const begun = Array.from({ length: 12 }, (_, index) => limit.begin(`name ${index}`, String(index)));
    expect(begun).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
});
